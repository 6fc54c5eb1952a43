// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"

#include <QCoro/QCoroTimer>

#include <QTimer>

namespace airgate {

SystemClock::SystemClock(Instant startAt)
    : m_shift(startAt - SystemClock().now())
{
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) + m_shift;
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QCoro::Task<void> SystemClock::sleepFor(std::chrono::milliseconds duration)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::CoarseTimer);
    timer.start(std::max(duration, std::chrono::milliseconds{0}));
    co_await timer;
}

} // namespace airgate
