// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alertsteps.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace airgate {

bool hasReached(Money spend, Money quota, int stepPercent)
{
    if (quota <= Money{})
        return spend > Money{};
    return Int128(spend.units()) * 100 >= Int128(quota.units()) * stepPercent;
}

std::optional<qint64> usageTenths(Money spend, Money quota, const AlertSteps& steps)
{
    if (quota <= Money{})
        return std::nullopt;
    const Int128 scaled = Int128(spend.units()) * 1000;
    const Int128 divisor = quota.units();
    // Half up for the positive side; a negative spend (refunds) is cut towards zero.
    const Int128 rounded = scaled < 0 ? scaled / divisor : (scaled * 2 + divisor) / (divisor * 2);
    using Range = std::numeric_limits<qint64>;
    const auto tenths
        = static_cast<qint64>(std::clamp(rounded, Int128(Range::min()), Int128(Range::max())));
    for (const int step : steps.withExhaustion()) {
        if (tenths >= step * 10 && !hasReached(spend, quota, step))
            return step * 10 - 1;
    }
    return tenths;
}

AlertSteps::AlertSteps()
    : m_steps{50, 80, 90}
{
}

Result<AlertSteps> AlertSteps::of(QList<int> steps)
{
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    if (!steps.isEmpty() && (steps.first() < 1 || steps.last() > 99))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("alert_steps"), {}};
    AlertSteps result;
    result.m_steps = std::move(steps);
    return result;
}

Result<AlertSteps> AlertSteps::parse(QStringView text)
{
    QList<int> steps;
    if (text.isEmpty())
        return of({});
    for (const QStringView part : text.split(u',')) {
        const QStringView number = part.trimmed();
        steps.append(number.toInt());
        if (number != QString::number(steps.last()))
            return Error{ErrorCode::InvalidArgument, QStringLiteral("alert_steps"), {}};
    }
    return of(std::move(steps));
}

QList<int> AlertSteps::withExhaustion() const
{
    return m_steps + QList<int>{100};
}

QString AlertSteps::text() const
{
    QStringList parts;
    for (const int step : m_steps)
        parts.append(QString::number(step));
    return parts.join(u',');
}

std::optional<int> AlertSteps::highestReached(Money spend, Money quota) const
{
    const QList<int> all = withExhaustion();
    const auto found = std::find_if(all.crbegin(), all.crend(),
                                    [&](int step) { return hasReached(spend, quota, step); });
    return found == all.crend() ? std::nullopt : std::optional(*found);
}

std::optional<StepCrossing> newCrossing(const AlertSteps& steps, Money spend, Money quota,
                                        int highestRecorded)
{
    const std::optional<int> reached = steps.highestReached(spend, quota);
    if (!reached || *reached <= highestRecorded)
        return std::nullopt;
    StepCrossing crossing{*reached, {}};
    for (const int step : steps.withExhaustion()) {
        if (step > highestRecorded && step < *reached)
            crossing.passed.append(step);
    }
    return crossing;
}

} // namespace airgate
