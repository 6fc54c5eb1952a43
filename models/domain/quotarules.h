// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"

namespace airgate {

// What somebody asks of the ledger.
struct QuotaChange {
    EntryKind kind = EntryKind::Allocation;  // allocation or deduction here
    MainAccountId account;
    SubAccountId subAccount;
    Money amount;              // above 0
    QString reason;            // 1…500 characters
    QString reference;         // up to 64 characters
    QString idempotencyKey;    // 1…128 characters
    bool acceptBelowSpent = false;  // the caller knows that this stops the user

    friend bool operator==(const QuotaChange&, const QuotaChange&) = default;
};

// What the rules need to know of the present, read in the same transaction as the write.
struct QuotaPosition {
    Money quota;               // Σ postings of the sub-account
    Money spent;               // consumed_total; 0 before the first check
    Money pool;                // balance of the main account's pool (negative of what was allocated)
    std::optional<Money> poolLimit;  // Σ quotas may not exceed it
};

// Form of the request: InvalidAmount, InvalidArgument (detail: reason, reference, idempotency_key).
[[nodiscard]] Result<void> validate(const QuotaChange& change);

// The entry's balanced postings, or why not: Underflow (would go below 0; detail the greatest possible
// deduction), BelowSpent (would go below what is spent, and the caller did not accept it),
// PoolLimitExceeded, AmountTooLarge. Nothing is written here.
[[nodiscard]] Result<QList<Posting>> decide(const QuotaChange& change, const QuotaPosition& position);

// True when an existing entry is what this change asks for: same kind, sub-account, amount, reason and
// reference. The same idempotency key with other content is a conflict.
[[nodiscard]] bool isSameRequest(const LedgerEntry& entry, const QuotaChange& change);

} // namespace airgate
