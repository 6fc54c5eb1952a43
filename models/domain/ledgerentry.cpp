// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledgerentry.h"

#include "models/domain/hashing.h"

namespace airgate {

QString entryKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Allocation: return QStringLiteral("allocation");
    case EntryKind::Deduction: return QStringLiteral("deduction");
    case EntryKind::Transfer: return QStringLiteral("transfer");
    case EntryKind::Reversal: return QStringLiteral("reversal");
    }
    Q_UNREACHABLE();
}

std::optional<EntryKind> entryKindFromName(QStringView name)
{
    for (const auto kind : {EntryKind::Allocation, EntryKind::Deduction, EntryKind::Transfer, EntryKind::Reversal}) {
        if (entryKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

const Posting* LedgerEntry::postingOf(SubAccountId subAccount) const
{
    for (const Posting& posting : postings) {
        if (posting.subAccount == subAccount && subAccount.isValid())
            return &posting;
    }
    return nullptr;
}

QByteArray entryHash(const LedgerEntry& entry)
{
    ChainHash hash(entry.previousHash);
    hash.add(entry.id.value()).add(entry.at).add(entryKindName(entry.kind));
    hash.add(qint64(entry.postings.size()));
    for (const Posting& posting : entry.postings) {
        hash.add(posting.account.value()).add(posting.subAccount.value());
        hash.add(posting.amount.units()).add(posting.balanceAfter.units());
    }
    hash.add(entry.author.id).add(principalKindName(entry.author.kind)).add(entry.author.name);
    hash.add(roleName(entry.author.role)).add(entry.reason).add(entry.reference);
    hash.add(entry.idempotencyKey).add(entry.reverses.value());
    return hash.result();
}

} // namespace airgate
