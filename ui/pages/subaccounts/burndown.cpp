// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/burndown.h"

#include <algorithm>

namespace airgate {

namespace {

Money shifted(Money money, Int128 byUnits)
{
    constexpr Int128 most = std::numeric_limits<qint64>::max();
    return Money::fromUnits(qint64(std::clamp(money.units() + byUnits, -most, most)));
}

// Σ of what the ledger gave or took per day.
QMap<QDate, Int128> changesByDay(SubAccountId subAccount, const QList<LedgerLine>& lines)
{
    QMap<QDate, Int128> changes;
    for (const LedgerLine& line : lines) {
        if (line.subAccount == subAccount)
            changes[shanghaiDate(line.at)] += line.amount.units();
    }
    return changes;
}

} // namespace

BurnDownData burnDown(const Standing& standing, const QMap<QDate, Money>& daily,
                      const QList<LedgerLine>& lines, QDate firstDay, QDate today)
{
    BurnDownData data;
    if (!standing.remaining || !standing.everAllocated)
        return data;
    const QMap<QDate, Int128> changes = changesByDay(standing.subAccount.id, lines);
    Money remaining = *standing.remaining;
    for (QDate day = today; day >= firstDay; day = day.addDays(-1)) {
        BurnDownPoint point{day, remaining, {}};
        const auto change = changes.constFind(day);
        if (change != changes.cend())
            point.beforeChange = shifted(remaining, -*change);
        data.points.prepend(point);
        remaining = shifted(point.beforeChange.value_or(remaining), daily.value(day).units());
    }
    data.today = today;
    if (*standing.remaining > Money{} && standing.forecast)
        data.exhaustion = standing.forecast->exhaustion;
    return data;
}

} // namespace airgate
