// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billperiod.h"

namespace airgate {

BillPeriod::BillPeriod(int year, int month)
    : m_year(year)
    , m_month(month)
{
    Q_ASSERT(month >= 1 && month <= 12);
}

std::optional<BillPeriod> BillPeriod::parse(QStringView text)
{
    const QDate first = QDate::fromString(text.toString() + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        return std::nullopt;
    // Qt takes signs and spaces among the digits; what is not written back is not accepted.
    const BillPeriod period = of(first);
    return period.text() == text ? std::optional(period) : std::nullopt;
}

BillPeriod BillPeriod::of(QDate date)
{
    return {date.year(), date.month()};
}

BillPeriod BillPeriod::at(Instant instant)
{
    return of(shanghaiDate(instant));
}

QString BillPeriod::text() const
{
    return firstDay().toString(QStringLiteral("yyyy-MM"));
}

QDate BillPeriod::firstDay() const
{
    return {m_year, m_month, 1};
}

QDate BillPeriod::lastDay() const
{
    return firstDay().addMonths(1).addDays(-1);
}

BillPeriod BillPeriod::next() const
{
    return of(firstDay().addMonths(1));
}

BillPeriod BillPeriod::previous() const
{
    return of(firstDay().addMonths(-1));
}

Instant BillPeriod::settlesAt() const
{
    return shanghaiMidnight(next().firstDay().addDays(1)) + std::chrono::hours{12};
}

} // namespace airgate
