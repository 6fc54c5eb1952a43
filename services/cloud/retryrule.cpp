// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/retryrule.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace airgate {

using std::chrono::milliseconds;

std::optional<milliseconds> RetryRule::delayAfter(ErrorCode code, int retriesMade,
                                                  std::optional<milliseconds> retryAfter) const
{
    if (!isTransient(code) || retriesMade >= mostRetries)
        return std::nullopt;
    if (retryAfter && *retryAfter > longestDelay)
        return std::nullopt;
    const milliseconds first = code == ErrorCode::Throttled ? firstThrottledDelay : firstDelay;
    const milliseconds base = std::min(longestDelay, first * (1 << std::min(retriesMade, 16)));
    // Up to twice the base, so that callers who failed together do not come back together.
    const milliseconds jitter{QRandomGenerator::global()->bounded(int(base.count()) + 1)};
    return std::max(base + jitter, retryAfter.value_or(milliseconds{0}));
}

std::optional<Instant> fromHttpDate(const QByteArray& text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return Instant{milliseconds{date.toMSecsSinceEpoch()}};
}

std::optional<milliseconds> readRetryAfter(const QByteArray& text, Instant now)
{
    bool isNumber = false;
    const uint seconds = text.trimmed().toUInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds{seconds};
    if (const auto date = fromHttpDate(text))
        return std::max(*date - now, milliseconds{0});
    return std::nullopt;
}

} // namespace airgate
