// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quickamounts.h"

#include <limits>

namespace airgate {

namespace {

// Up to the next whole yuan; nothing for 0 and less, or what no amount can hold.
std::optional<Money> wholeYuan(Int128 units)
{
    if (units <= 0)
        return {};
    const Int128 yuan = (units + Money::unitsPerYuan - 1) / Money::unitsPerYuan;
    if (yuan > std::numeric_limits<qint64>::max() / Money::unitsPerYuan)
        return {};
    return Money::yuan(qint64(yuan));
}

} // namespace

std::optional<Money> amountForDays(const Standing& standing, int days)
{
    if (!standing.forecast || !standing.remaining)
        return {};
    return wholeYuan(Int128(standing.forecast->perDay.units()) * days -
                     standing.remaining->units());
}

std::optional<Money> amountForUsage(const Standing& standing, int percent)
{
    if (!standing.consumed)
        return {};
    const Int128 wanted = (Int128(standing.consumed->units()) * 100 + percent - 1) / percent;
    return wholeYuan(wanted - standing.quota.units());
}

int comfortableStep(const AlertSteps& steps)
{
    const QList<int>& warnings = steps.warnings();
    if (warnings.isEmpty())
        return 100;
    return warnings.size() < 2 ? warnings.last() : warnings.at(warnings.size() - 2);
}

} // namespace airgate
