// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/spendbyday.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr qsizetype dayLength = 10; // 2026-10-01

Error unreadable(QStringView text)
{
    return {ErrorCode::InvalidArgument, QStringLiteral("spend by day: ") + text.left(40).toString(), {}};
}

} // namespace

SpendByDay::SpendByDay(std::initializer_list<Entry> entries)
{
    for (const Entry& entry : entries)
        (*this)[entry.day] += entry.amount;
}

ExactAmount& SpendByDay::operator[](QDate day)
{
    Q_ASSERT(day.isValid());
    const auto at = std::lower_bound(m_entries.cbegin(), m_entries.cend(), day,
                                     [](const Entry& entry, QDate wanted) { return entry.day < wanted; });
    const auto index = at - m_entries.cbegin();
    if (at == m_entries.cend() || at->day != day)
        m_entries.insert(index, {day, {}});
    return m_entries[index].amount;
}

QString SpendByDay::toText() const
{
    QString text;
    text.reserve(m_entries.size() * (dayLength + 16));
    for (const Entry& entry : m_entries) {
        if (!text.isEmpty())
            text += u' ';
        text += entry.day.toString(Qt::ISODate);
        text += u'=';
        text += entry.amount.toDecimal();
    }
    return text;
}

Result<SpendByDay> SpendByDay::fromText(QStringView text)
{
    SpendByDay days;
    for (const QStringView part : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(part.left(dayLength).toString(), Qt::ISODate);
        const bool isNext = day.isValid() && (days.isEmpty() || days.m_entries.last().day < day);
        if (!isNext || part.size() <= dayLength || part[dayLength] != u'=')
            return unreadable(part);
        const auto amount = ExactAmount::parse(part.sliced(dayLength + 1));
        if (!amount)
            return unreadable(part);
        days.m_entries.append({day, *amount});
    }
    return days;
}

} // namespace airgate
