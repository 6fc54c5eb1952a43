// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <functional>
#include <mutex>

namespace airgate::cloudsim {

// The time of the stand-in cloud. It goes with the time source it is given and can be set, moved
// and stopped. Any thread.
class VirtualClock {
public:
    using Source = std::function<Instant()>;

    explicit VirtualClock(Source source);

    [[nodiscard]] Instant now() const;
    void set(Instant instant);
    void advance(std::chrono::milliseconds by);
    // Stopped, it moves by set() and advance() only.
    void setRunning(bool running);

private:
    Source m_source;
    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_offset{0}; // while running: now = source + offset
    Instant m_stoppedAt{};
    bool m_running = true;
};

} // namespace airgate::cloudsim
