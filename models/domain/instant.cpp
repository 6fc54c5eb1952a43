// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QDateTime>

namespace airgate {

namespace {

QDateTime utcDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

Instant fromUtcDateTime(const QDateTime& dateTime)
{
    return Instant{std::chrono::milliseconds{dateTime.toMSecsSinceEpoch()}};
}

} // namespace

QString toIsoText(Instant instant)
{
    return utcDateTime(instant).toString(Qt::ISODateWithMs);
}

std::optional<Instant> fromIsoText(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromUtcDateTime(parsed);
}

QDate shanghaiDate(Instant instant)
{
    return utcDateTime(instant + shanghaiOffset).date();
}

QString shanghaiText(Instant instant)
{
    return utcDateTime(instant + shanghaiOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

std::optional<Instant> fromShanghaiText(QStringView text)
{
    // Not QDateTime::fromString, which reads local time: hours that the host's zone skips would not be.
    const QDate date = QDate::fromString(text.left(10).toString(), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.mid(11).toString(), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const Instant instant = fromUtcDateTime(QDateTime(date, time, Qt::UTC)) - shanghaiOffset;
    return shanghaiText(instant) == text ? std::optional(instant) : std::nullopt;
}

Instant shanghaiMidnight(QDate date)
{
    return fromUtcDateTime(QDateTime(date, QTime(0, 0), Qt::UTC)) - shanghaiOffset;
}

} // namespace airgate
