// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QCoro/QCoroTask>

namespace airgate {

// The only source of time and of waiting. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    // A monotonic reading for measuring how long something took; does not jump with the wall clock.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    // Ends after at least this long (at once for 0 or less). Awaited in a thread with an event loop.
    [[nodiscard]] virtual QCoro::Task<void> sleepFor(std::chrono::milliseconds duration) = 0;
};

} // namespace airgate
