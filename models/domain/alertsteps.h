// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace airgate {

// True when spend has reached step percent of quota. Decided in integers (spend × 100 ≥ step × quota),
// never through a quotient. Without a quota (0 or less) any spend above 0 has reached every step.
[[nodiscard]] bool hasReached(Money spend, Money quota, int stepPercent);

// Usage as tenths of a percent for showing: rounded half up, but never up across a step or across 100
// that is not reached (99.96 % gives 999). Nothing when there is no quota.
[[nodiscard]] std::optional<qint64> usageTenths(Money spend, Money quota, const class AlertSteps& steps);

// The percentages at which a sub-account's people are told: ascending, distinct, 1…99; 100 is exhaustion
// and always there.
class AlertSteps {
public:
    AlertSteps();  // 50, 80, 90
    // InvalidArgument unless every step is 1…99; sorted and made distinct.
    [[nodiscard]] static Result<AlertSteps> of(QList<int> steps);
    // "50,80,90", spaces around the numbers allowed, empty: no warnings; InvalidArgument otherwise.
    [[nodiscard]] static Result<AlertSteps> parse(QStringView text);

    [[nodiscard]] const QList<int>& warnings() const { return m_steps; }
    [[nodiscard]] QList<int> withExhaustion() const;
    [[nodiscard]] QString text() const;
    // The highest step (100 included) that is reached; nothing below the first.
    [[nodiscard]] std::optional<int> highestReached(Money spend, Money quota) const;

    friend bool operator==(const AlertSteps&, const AlertSteps&) = default;

private:
    QList<int> m_steps;
};

// What one check found newly reached in a quota cycle.
struct StepCrossing {
    int step = 0;          // the one that is told, the highest
    QList<int> passed;     // lower ones jumped over: recorded, not told
    friend bool operator==(const StepCrossing&, const StepCrossing&) = default;
};

// The crossing that is new given the highest step already recorded in this cycle (0: none). Monotone:
// falling spend and a repeated check give nothing (F12, F24).
[[nodiscard]] std::optional<StepCrossing> newCrossing(const AlertSteps& steps, Money spend, Money quota,
                                                      int highestRecorded);

} // namespace airgate
