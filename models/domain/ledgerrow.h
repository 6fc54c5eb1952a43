// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"

#include <string_view>

namespace airgate {

// A LedgerLine that owns nothing: texts are UTF-8 that lives as long as the call it is handed to.
// For exports of a million lines, where a QString per cell is what takes the time.
struct LedgerRow {
    LedgerEntryId entry;
    Instant at{};
    EntryKind kind = EntryKind::Allocation;
    std::string_view userName;
    std::string_view displayName;
    Money amount;
    Money balanceAfter;
    std::string_view operatorName;
    std::string_view reason;
    std::string_view reference;
    LedgerEntryId reverses;
    LedgerEntryId reversedBy;
};

} // namespace airgate
