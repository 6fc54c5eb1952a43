// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"

namespace airgate {

// What a verification of the journal may find wrong.
enum class LedgerFault {
    None,
    Unreadable,     // a column holds what it never may
    Gap,            // the entry of this number is missing
    Chain,          // its previous hash is not that of the entry before
    Hash,           // its content is not what its hash says
    Postings,       // one of its postings is missing, double or out of order
    Unbalanced,     // its postings do not sum to 0
    BalanceAfter,   // a balance after it does not follow from the ones before
    Reversal,       // it undoes what is not there, is a reversal or was undone before
    KeptBalance,    // a balance kept for quick reading is not the sum of the journal
    CutTail,        // the head kept outside knows entries from this one on that are missing
    OtherHistory,   // the entry's hash is not the one that the head kept outside has
};
[[nodiscard]] QString ledgerFaultName(LedgerFault fault);  // "cut_tail"; empty: none

// What a verification came to.
struct LedgerHealth {
    LedgerHead head;                  // the journal's end as it was read
    std::optional<LedgerHead> kept;   // the last acknowledged end, as kept outside of the database
    LedgerFault fault = LedgerFault::None;
    LedgerEntryId badEntry;           // the first bad one
    MainAccountId account;            // of a kept balance: whose
    SubAccountId subAccount;          // invalid: the pool

    [[nodiscard]] bool isSound() const { return fault == LedgerFault::None; }
    friend bool operator==(const LedgerHealth&, const LedgerHealth&) = default;
};

} // namespace airgate
