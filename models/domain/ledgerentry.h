// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/domain/money.h"
#include "models/domain/principal.h"

#include <QByteArray>
#include <QList>

namespace airgate {

enum class EntryKind { Allocation, Deduction, Transfer, Reversal };
[[nodiscard]] QString entryKindName(EntryKind kind);  // "allocation", …
[[nodiscard]] std::optional<EntryKind> entryKindFromName(QStringView name);

// One leg of an entry. Without a sub-account it is the main account's pool.
struct Posting {
    MainAccountId account;
    SubAccountId subAccount;     // invalid: the pool
    Money amount;                // signed; the postings of an entry sum to 0
    Money balanceAfter;          // of that account or pool, after this entry

    friend bool operator==(const Posting&, const Posting&) = default;
};

// One line of the journal. Never changed, never deleted.
struct LedgerEntry {
    LedgerEntryId id;
    Instant at{};
    EntryKind kind = EntryKind::Allocation;
    QList<Posting> postings;
    Principal author;
    QString reason;
    QString reference;           // OA number; may be empty
    QString idempotencyKey;      // unique
    LedgerEntryId reverses;      // of a reversal
    QByteArray previousHash;     // SHA-256, 32 bytes; zeros for the first
    QByteArray hash;

    // The posting on a sub-account's quota, if this entry has one.
    [[nodiscard]] const Posting* postingOf(SubAccountId subAccount) const;
    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

// The count and hash that name a journal's end.
struct LedgerHead {
    qint64 count = 0;
    QByteArray hash = QByteArray(32, '\0');
    friend bool operator==(const LedgerHead&, const LedgerHead&) = default;
};

// SHA-256 over previousHash and every field but the hash itself, each length-prefixed.
[[nodiscard]] QByteArray entryHash(const LedgerEntry& entry);

} // namespace airgate
