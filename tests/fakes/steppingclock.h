// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/clock.h"

#include <QList>

namespace airgate {

// A clock whose waits end at once and move it forward instead; it remembers them.
class SteppingClock : public Clock {
public:
    explicit SteppingClock(Instant start)
        : m_now(start)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }
    [[nodiscard]] QCoro::Task<void> sleepFor(std::chrono::milliseconds duration) override
    {
        waits.append(duration);
        m_now += duration;
        m_elapsed += duration;
        afterSleep();
        co_return;
    }
    // The wall clock alone jumps: somebody set it, or the machine slept.
    void jump(std::chrono::milliseconds by) { m_now += by; }

    QList<std::chrono::milliseconds> waits;
    std::function<void()> afterSleep = [] {};

private:
    Instant m_now;
    std::chrono::milliseconds m_elapsed{0};
};

} // namespace airgate
