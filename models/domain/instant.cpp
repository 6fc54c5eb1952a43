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
    QDateTime parsed = QDateTime::fromString(text.toString(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeSpec(Qt::UTC);
    return fromUtcDateTime(parsed) - shanghaiOffset;
}

Instant shanghaiMidnight(QDate date)
{
    return fromUtcDateTime(QDateTime(date, QTime(0, 0), Qt::UTC)) - shanghaiOffset;
}

} // namespace airgate
