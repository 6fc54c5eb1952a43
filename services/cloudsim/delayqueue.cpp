// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/delayqueue.h"

namespace airgate::cloudsim {

DelayQueue::DelayQueue()
    : m_thread([this] { work(); })
{
}

DelayQueue::~DelayQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void DelayQueue::after(std::chrono::milliseconds delay, std::function<void()> run)
{
    if (delay.count() <= 0)
        return run();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(std::chrono::steady_clock::now() + delay, std::move(run));
    }
    m_changed.notify_all();
}

void DelayQueue::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_waiting.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto due = m_waiting.begin()->first;
        if (std::chrono::steady_clock::now() < due) {
            m_changed.wait_until(lock, due);
            continue;
        }
        const auto next = m_waiting.extract(m_waiting.begin());
        lock.unlock();
        next.mapped()();
        lock.lock();
    }
}

} // namespace airgate::cloudsim
