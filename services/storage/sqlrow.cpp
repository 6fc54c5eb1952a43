// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlrow.h"

namespace airgate {

void bind(QVariantList& values, const QString& text)
{
    values.append(text.isNull() ? QStringLiteral("") : text);
}

void bind(QVariantList& values, const QByteArray& bytes)
{
    values.append(bytes.isNull() ? QByteArrayLiteral("") : bytes);
}

void bind(QVariantList& values, qint64 number)
{
    values.append(number);
}

void bind(QVariantList& values, int number)
{
    values.append(qint64(number));
}

void bind(QVariantList& values, bool flag)
{
    values.append(qint64(flag ? 1 : 0));
}

void bind(QVariantList& values, Money money)
{
    values.append(money.units());
}

void bind(QVariantList& values, Instant instant)
{
    values.append(qint64(instant.time_since_epoch().count()));
}

void bind(QVariantList& values, QDate date)
{
    values.append(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
}

void bind(QVariantList& values, BillPeriod period)
{
    values.append(period.text());
}

void bind(QVariantList& values, const Principal& principal)
{
    bind(values, principal.id);
    values.append(principalKindName(principal.kind));
    bind(values, principal.name);
    values.append(roleName(principal.role));
}

void bind(QVariantList& values, const QVariantList& more)
{
    values += more;
}

std::optional<Instant> SqlRow::maybeInstant()
{
    const QVariant value = next();
    if (value.isNull())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(value.toLongLong()));
}

std::optional<Money> SqlRow::maybeMoney()
{
    const QVariant value = next();
    if (value.isNull())
        return std::nullopt;
    return Money::fromUnits(value.toLongLong());
}

QDate SqlRow::date()
{
    const QVariant value = next();
    if (value.isNull())
        return {};
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    m_sound = m_sound && date.isValid();
    return date;
}

Principal SqlRow::principal()
{
    Principal principal;
    principal.id = text();
    principal.kind = named(principalKindFromName);
    principal.name = text();
    principal.role = named(roleFromName);
    return principal;
}

} // namespace airgate
