// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/tokenbucket.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr std::chrono::milliseconds returnsAfter{1000};
// Before any reading a clock can give.
constexpr std::chrono::milliseconds always = std::chrono::milliseconds::min();

} // namespace

TokenBucket::TokenBucket(int perSecond)
    : m_freeAt(std::size_t(std::max(1, perSecond)), always)
{
}

std::chrono::milliseconds TokenBucket::take(std::chrono::milliseconds now)
{
    const QMutexLocker lock(&m_mutex);
    const std::chrono::milliseconds turn = std::max(now, m_freeAt[m_next]);
    m_freeAt[m_next] = turn + returnsAfter;
    m_next = (m_next + 1) % m_freeAt.size();
    return turn - now;
}

std::shared_ptr<TokenBucket> TokenBuckets::bucket(const QByteArray& account,
                                                  const QByteArray& service)
{
    const QMutexLocker lock(&m_mutex);
    auto& bucket = m_buckets[{account, service}];
    if (!bucket)
        bucket = std::make_shared<TokenBucket>(m_rates.ofService.value(service, m_rates.perSecond));
    return bucket;
}

} // namespace airgate
