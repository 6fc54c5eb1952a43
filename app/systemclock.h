// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/clock.h"

namespace airgate {

// The computer's clock; or, for the demo, one that starts at a given instant and runs at the same pace.
class SystemClock final : public Clock {
public:
    SystemClock() = default;
    explicit SystemClock(Instant startAt);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QCoro::Task<void> sleepFor(std::chrono::milliseconds duration) override;

private:
    std::chrono::milliseconds m_shift{0};
};

} // namespace airgate
