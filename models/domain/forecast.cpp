// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/forecast.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr int windowDays = 7;
constexpr int leastDays = 3;
constexpr qint64 farthestDays = 3650;
constexpr qint64 millisPerDay = 24 * 3600 * 1000;

} // namespace

std::optional<Forecast> forecast(const QMap<QDate, Money>& daily, QDate firstDay, Instant asOf,
                                 Money remaining)
{
    const QDate today = shanghaiDate(asOf);
    const QDate from = std::max(firstDay, today.addDays(-windowDays));
    const qint64 days = from.daysTo(today);
    if (days < leastDays)
        return std::nullopt;
    Int128 sum = 0;
    for (auto day = daily.lowerBound(from); day != daily.cend() && day.key() < today; ++day)
        sum += day->units();

    Forecast result;
    result.daysMeasured = static_cast<int>(days);
    const Int128 mean = sum > 0 ? (sum * 2 + days) / (days * 2) : Int128(0);
    result.perDay = Money::fromUnits(static_cast<qint64>(mean));
    if (remaining <= Money{}) {
        result.exhaustion = today;
        result.tenthsOfDays = 0;
    } else if (mean > 0) {
        const Int128 millis = Int128(remaining.units()) * millisPerDay / mean;
        if (millis <= Int128(farthestDays) * millisPerDay) {
            const std::chrono::milliseconds left{static_cast<qint64>(millis)};
            result.exhaustion = shanghaiDate(asOf + left);
            result.tenthsOfDays = (left.count() + millisPerDay / 20) / (millisPerDay / 10);
        }
    }
    return result;
}

} // namespace airgate
