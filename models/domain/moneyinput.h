// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QStringView>

namespace airgate {

// The one place where keystrokes, and the cells of a file, become money. Takes 30000, 30,000, 3万, 3w, 30k, 1.5万, full-width
// figures and a leading ¥; never rounds. Errors: InvalidAmount (nothing, a sign, misplaced
// separators, anything else), AmountTooPrecise (more than two decimals), AmountTooLarge.
[[nodiscard]] Result<Money> moneyFromInput(QStringView text);
// The same with a sign in front, "-", "+", U+2212 or full-width.
[[nodiscard]] Result<Money> signedMoneyFromInput(QStringView text);

} // namespace airgate
