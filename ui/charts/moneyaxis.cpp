// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/moneyaxis.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr int wantedSteps = 4;

// The smallest 1, 2 or 5 × 10ⁿ units of which `steps` reach across the span.
Int128 roundStep(Int128 span, int steps)
{
    Int128 power = Money::unitsPerYuan;
    for (;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (power * factor * steps >= span)
                return power * factor;
        }
    }
}

Int128 floorTo(Int128 value, Int128 step)
{
    const Int128 rest = value % step;
    return rest < 0 ? value - rest - step : value - rest;
}

QString trimmedThousandths(qint64 thousandths)
{
    QString text = QString::number(thousandths / 1000);
    QString rest = QString::number(thousandths % 1000).rightJustified(3, QLatin1Char('0'));
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    return rest.isEmpty() ? text : text + QLatin1Char('.') + rest;
}

} // namespace

MoneyAxis::MoneyAxis(Money least, Money greatest)
{
    const Int128 low = std::min<Int128>(0, least.units());
    const Int128 high = std::max<Int128>(greatest.units(), low + Money::unitsPerYuan);
    // One step more may be needed where both ends are rounded outwards.
    Int128 step = roundStep(high - low, low < 0 ? wantedSteps - 1 : wantedSteps);
    constexpr Int128 limit = std::numeric_limits<qint64>::max();
    for (Int128 at = floorTo(low, step);; at += step) {
        m_ticks.append(
            Money::fromUnits(static_cast<qint64>(std::clamp<Int128>(at, -limit, limit))));
        if (at >= high)
            break;
    }
}

qreal MoneyAxis::share(Money money) const
{
    const Int128 low = m_ticks.first().units();
    const Int128 span = Int128(m_ticks.last().units()) - low;
    return static_cast<qreal>(Int128(money.units()) - low) / static_cast<qreal>(span);
}

QString axisText(Money money, const QLocale& locale)
{
    const qint64 yuan = money.units() / Money::unitsPerYuan;
    const qint64 size = yuan < 0 ? -yuan : yuan;
    const QString sign = yuan < 0 ? QString(QChar(0x2212)) : QString();
    if (locale.language() == QLocale::Chinese) {
        if (size < 10'000)
            return sign + QString::number(size);
        const bool isHuge = size >= 100'000'000;
        const qint64 worth = isHuge ? 100'000'000 : 10'000;
        return sign + trimmedThousandths(size / (worth / 1000)) +
               (isHuge ? QStringLiteral(" 亿") : QStringLiteral(" 万"));
    }
    if (size >= 1'000'000)
        return sign + trimmedThousandths(size / 1000) + QLatin1Char('M');
    return sign +
           (size >= 1000 ? trimmedThousandths(size) + QLatin1Char('k') : QString::number(size));
}

} // namespace airgate
