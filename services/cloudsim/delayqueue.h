// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace airgate::cloudsim {

// Runs functions later, in a thread of its own. What is still waiting at the end is dropped.
class DelayQueue {
public:
    DelayQueue();
    ~DelayQueue();
    DelayQueue(const DelayQueue&) = delete;
    DelayQueue& operator=(const DelayQueue&) = delete;

    // Any thread. At once, in the caller's thread, when there is no delay.
    void after(std::chrono::milliseconds delay, std::function<void()> run);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> m_waiting;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace airgate::cloudsim
