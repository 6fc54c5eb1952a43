// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>

#include <chrono>
#include <memory>
#include <vector>

namespace airgate {

// A bucket of N tokens; each comes back one second after it was taken. So no second, wherever it
// begins, sees more than N calls: the provider fails the excess outright. Any thread.
class TokenBucket {
public:
    explicit TokenBucket(int perSecond); // at least 1

    // Takes a token for a call and gives back how long the caller must wait before it makes that
    // call. Turns are given in the order of asking. `now` is Clock::monotonic().
    [[nodiscard]] std::chrono::milliseconds take(std::chrono::milliseconds now);

private:
    QMutex m_mutex;
    std::vector<std::chrono::milliseconds> m_freeAt; // a ring, the earliest at m_next
    std::size_t m_next = 0;
};

struct CallRates {
    int perSecond = 5;
    QHash<QByteArray, int> ofService = {}; // exceptions, by service
};

// The buckets of this process, one per access key, endpoint and service. Any thread.
class TokenBuckets {
public:
    explicit TokenBuckets(CallRates rates)
        : m_rates(std::move(rates))
    {
    }
    // `account` is whatever tells one access key at one endpoint from another.
    [[nodiscard]] std::shared_ptr<TokenBucket> bucket(const QByteArray& account,
                                                      const QByteArray& service);

private:
    const CallRates m_rates;
    QMutex m_mutex;
    QHash<std::pair<QByteArray, QByteArray>, std::shared_ptr<TokenBucket>> m_buckets;
};

} // namespace airgate
