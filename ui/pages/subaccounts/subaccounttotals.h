// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"

namespace airgate {

// Σ over rows, exact. A sum with an unknown part is unknown; the average per day sums what is
// known.
struct SubAccountTotals {
    std::optional<Money> quota;
    std::optional<Money> consumed;
    std::optional<Money> remaining;
    std::optional<Money> perDay;
};

[[nodiscard]] SubAccountTotals totalsOf(const QList<Standing>& rows);

} // namespace airgate
