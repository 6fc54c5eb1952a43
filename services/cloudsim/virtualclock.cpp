// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/virtualclock.h"

namespace airgate::cloudsim {

VirtualClock::VirtualClock(Source source)
    : m_source(std::move(source))
{
}

Instant VirtualClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_running ? m_source() + m_offset : m_stoppedAt;
}

void VirtualClock::set(Instant instant)
{
    const std::lock_guard lock(m_mutex);
    m_offset = instant - m_source();
    m_stoppedAt = instant;
}

void VirtualClock::advance(std::chrono::milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_offset += by;
    m_stoppedAt += by;
}

void VirtualClock::setRunning(bool running)
{
    const std::lock_guard lock(m_mutex);
    if (running == m_running)
        return;
    m_running = running;
    if (running)
        m_offset = m_stoppedAt - m_source();
    else
        m_stoppedAt = m_source() + m_offset;
}

} // namespace airgate::cloudsim
