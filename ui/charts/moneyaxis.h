// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QList>
#include <QLocale>

namespace airgate {

// Round values for a money axis, and where an amount lies between them.
class MoneyAxis {
public:
    // Covers least…greatest, and 0, with at most five lines on round amounts (1, 2, 5 × 10ⁿ).
    MoneyAxis(Money least, Money greatest);

    [[nodiscard]] const QList<Money>& ticks() const { return m_ticks; }
    // Share of the way up the axis; this is where money becomes a coordinate, and the only place.
    [[nodiscard]] qreal share(Money money) const;

private:
    QList<Money> m_ticks;
};

// "6 万" in Chinese from 10,000 on; "60k", "1.2M" elsewhere; "800" below.
[[nodiscard]] QString axisText(Money money, const QLocale& locale);

} // namespace airgate
