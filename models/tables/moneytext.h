// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace airgate {

// The one place where money becomes text for people. Two decimals, half to even like every total;
// thousands are separated, the minus is U+2212 and nothing rounds to a signed zero. For machines
// (export, copy, the API) there is Money::toDecimal().

// What stands for an unknown or inapplicable value; never 0.
[[nodiscard]] QString unknownText();

// "1,234,567.89", for columns that name the unit in their header.
[[nodiscard]] QString amountText(Money money);
[[nodiscard]] QString amountText(const std::optional<Money>& money);
// "¥6,587.14", "−¥5,000.00", where the amount stands alone.
[[nodiscard]] QString yuanText(Money money);
[[nodiscard]] QString yuanText(const std::optional<Money>& money);
// "+30,000.00", "−5,000.00", "0.00": ledger entries.
[[nodiscard]] QString signedAmountText(Money money);
// "4,820.4037": all decimals there are, at least two; for tool tips.
[[nodiscard]] QString fullAmountText(Money money);
// "叁万元整", "壹仟零伍元零叁分": capital figures, to the cent.
[[nodiscard]] QString capitalAmountText(Money money);

// "94.5%" from tenths of a percent (usageTenths() of the domain has already rounded safely).
[[nodiscard]] QString percentText(std::optional<qint64> tenths);

} // namespace airgate
