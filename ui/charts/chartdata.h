// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QList>

#include <optional>

namespace airgate {

// One day of a quota's remainder.
struct BurnDownPoint {
    QDate day;
    Money remaining;                   // at the end of the day
    std::optional<Money> beforeChange; // at the moment before a ledger entry of that day; the line
                                       // then steps straight from it to `remaining`
    friend bool operator==(const BurnDownPoint&, const BurnDownPoint&) = default;
};

struct BurnDownThreshold {
    Money remaining; // what is left when the step is reached
    int step = 0;    // percent; 90 and above are drawn as High
    friend bool operator==(const BurnDownThreshold&, const BurnDownThreshold&) = default;
};

struct BurnDownData {
    QList<BurnDownPoint> points;     // ascending days
    QDate today;                     // invalid: no line
    std::optional<QDate> exhaustion; // the forecast runs straight from the last point to 0 here
    QList<BurnDownThreshold> thresholds;
    friend bool operator==(const BurnDownData&, const BurnDownData&) = default;
};

} // namespace airgate
