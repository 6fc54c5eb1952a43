// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <algorithm>
#include <chrono>

namespace airgate::cloudsim {

// So many calls a second for each account; what is above fails. One call more than the rate may
// come in a burst, so that a client that keeps exactly to the rate is not refused for a
// millisecond.
class RateLimit {
public:
    using Time = std::chrono::steady_clock::time_point;

    // perSecond 0: no limit.
    explicit RateLimit(int perSecond)
        : m_perSecond(perSecond)
    {
    }

    [[nodiscard]] bool admits(qint64 account, Time now)
    {
        if (m_perSecond <= 0)
            return true;
        using std::chrono::microseconds;
        const microseconds cost(1'000'000 / m_perSecond);
        const microseconds full = cost * (m_perSecond + 1);
        Bucket& bucket = m_buckets[account];
        if (bucket.seen == Time{})
            bucket.credit = full;
        else
            bucket.credit += std::chrono::duration_cast<microseconds>(now - bucket.seen);
        bucket.credit = std::min(bucket.credit, full);
        bucket.seen = now;
        if (bucket.credit < cost)
            return false;
        bucket.credit -= cost;
        return true;
    }

private:
    struct Bucket {
        Time seen{};
        std::chrono::microseconds credit{0};
    };
    int m_perSecond;
    QHash<qint64, Bucket> m_buckets;
};

} // namespace airgate::cloudsim
