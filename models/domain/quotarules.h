// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"

namespace airgate {

// What somebody asks of the ledger.
struct QuotaChange {
    EntryKind kind = EntryKind::Allocation;  // never a reversal: see QuotaReversal
    MainAccountId account;
    SubAccountId subAccount;   // of a transfer: who gives
    Money amount;              // above 0
    QString reason;            // 1…500 characters
    QString reference;         // up to 64 characters
    QString idempotencyKey;    // 1…128 characters
    bool acceptBelowSpent = false;  // the caller knows that this stops the user
    SubAccountId receiver = {};     // of a transfer: who gets it; another one of the same main account

    friend bool operator==(const QuotaChange&, const QuotaChange&) = default;
};

// The undoing of an entry: its counter-entry, with a reason of its own.
struct QuotaReversal {
    LedgerEntryId entry;
    QString reason;            // as in QuotaChange
    QString reference;
    QString idempotencyKey;
    bool acceptBelowSpent = false;

    friend bool operator==(const QuotaReversal&, const QuotaReversal&) = default;
};

// What the rules need to know of the present, read in the same transaction as the write.
struct QuotaPosition {
    Money quota;               // Σ postings of the sub-account
    Money spent;               // consumed_total; 0 before the first check
    Money pool;                // balance of the main account's pool (negative of what was allocated)
    std::optional<Money> poolLimit;  // Σ quotas may not exceed it
    Money receiverQuota = {};  // of a transfer: Σ postings of the receiver
};

// Form of the request: InvalidAmount, InvalidArgument (detail: kind, sub_account, receiver, reason,
// reference, idempotency_key).
[[nodiscard]] Result<void> validate(const QuotaChange& change);

// The entry's balanced postings, or why not: Underflow (would go below 0; detail the greatest possible
// deduction), BelowSpent (would go below what is spent, and the caller did not accept it),
// PoolLimitExceeded, AmountTooLarge. Nothing is written here. The rules of a deduction hold for who gives
// in a transfer; the pool and its limit have no part in one. Only an allocation begins a quota cycle: what
// a transfer or a reversal adds does not arm the alert steps again.
[[nodiscard]] Result<QList<Posting>> decide(const QuotaChange& change, const QuotaPosition& position);

// True when an existing entry is what this change asks for: same kind, sub-account, amount, reason and
// reference. The same idempotency key with other content is a conflict.
[[nodiscard]] bool isSameRequest(const LedgerEntry& entry, const QuotaChange& change);
[[nodiscard]] bool isSameRequest(const LedgerEntry& entry, const QuotaReversal& reversal);

// The change that undoes an entry: a deduction for an allocation and the other way round, a transfer back
// for a transfer. It is decided as that change, and written as a reversal. InvalidArgument (detail: entry)
// for a reversal: what it took back is given anew, with a reason of its own.
[[nodiscard]] Result<QuotaChange> mirrorOf(const LedgerEntry& entry, const QuotaReversal& reversal);

} // namespace airgate
