// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace airgate {

// The one place where keystrokes, and the cells of a file, become money. Takes 30000, 30,000, 3万, 3w, 30k, 1.5万, full-width
// figures and a leading ¥; never rounds. Errors: InvalidAmount (nothing, a sign, misplaced
// separators, anything else), AmountTooPrecise (more than two decimals), AmountTooLarge.
[[nodiscard]] Result<Money> moneyFromInput(QStringView text);
// The same with a sign in front, "-", "+", U+2212 or full-width.
[[nodiscard]] Result<Money> signedMoneyFromInput(QStringView text);

// A text under the keys, and where the cursor stands in it.
struct TypedAmount {
    QString text;
    int cursor = 0;
    friend bool operator==(const TypedAmount&, const TypedAmount&) = default;
};

// The same amount with its thousands separated and in ASCII, the cursor behind the same figure;
// separators that are there do not count. Nothing for what cannot become an amount.
[[nodiscard]] std::optional<TypedAmount> groupedInput(const TypedAmount& typed);

} // namespace airgate
