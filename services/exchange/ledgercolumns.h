// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace airgate {

// The columns of an exported ledger: names for machines, which never change.
inline constexpr std::array<std::string_view, 13> ledgerColumns{
    "entry",         "at",       "kind",   "user_name", "display_name", "amount",     "currency",
    "balance_after", "operator", "reason", "reference", "reverses",     "reversed_by"};
inline constexpr std::string_view ledgerCurrency = "CNY";

} // namespace airgate
