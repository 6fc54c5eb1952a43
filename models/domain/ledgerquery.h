// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"

namespace airgate {

// Which lines of the journal are meant. Empty and invalid members do not restrict.
struct LedgerQuery {
    MainAccountId account;
    SubAccountId subAccount;
    QList<EntryKind> kinds;
    QString operatorName;                // exactly
    std::optional<Instant> from;         // inclusive
    std::optional<Instant> until;        // exclusive
    std::optional<Money> least;          // of the amount's absolute value, inclusive
    std::optional<Money> most;           // inclusive
    QString text;                        // part of reason, reference, user or operator; letters' case is ignored

    friend bool operator==(const LedgerQuery&, const LedgerQuery&) = default;
};

// Ties are broken by the line's key in the same direction, so that every order is total.
struct LedgerOrder {
    enum class Column { Entry, User, Kind, Amount, BalanceAfter, Reason, Reference, Operator };
    Column column = Column::Entry;       // time and number of an entry are the same order
    bool descending = true;

    friend bool operator==(const LedgerOrder&, const LedgerOrder&) = default;
};

// Names one posting on a sub-account: entry × 16 + position. Entries have no more than 15 postings.
using LedgerLineKey = qint64;
inline constexpr qint64 ledgerLinesPerEntry = 16;

// One posting on a sub-account with what its entry says: a row of the ledger page, of an export and of a
// statement. A transfer is two lines.
struct LedgerLine {
    LedgerLineKey key = 0;
    LedgerEntryId entry;
    Instant at{};
    EntryKind kind = EntryKind::Allocation;
    MainAccountId account;
    SubAccountId subAccount;
    QString userName;
    QString displayName;
    Money amount;                        // signed
    Money balanceAfter;                  // the sub-account's quota after the entry
    QString operatorName;
    QString reason;
    QString reference;
    LedgerEntryId reverses;              // of a reversal
    LedgerEntryId reversedBy;            // invalid: not reversed

    friend bool operator==(const LedgerLine&, const LedgerLine&) = default;
};

// Sums over the lines of a query.
struct LedgerTotals {
    qint64 count = 0;                    // lines
    Money allocated;                     // Σ of allocations
    Money deducted;                      // Σ of deductions, 0 or negative
    Money reversed;                      // Σ of reversals, signed
    Money transferred;                   // Σ of transfers, signed: 0 unless the query sees one side only
    Money net;                           // Σ of all

    friend bool operator==(const LedgerTotals&, const LedgerTotals&) = default;
};

} // namespace airgate
