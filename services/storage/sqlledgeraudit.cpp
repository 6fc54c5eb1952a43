// SPDX-License-Identifier: GPL-3.0-or-later
// How the journal is read for its verification, which takes nothing for granted.
#include "services/storage/sqlledgerstore.h"

namespace airgate {

namespace {

// What the types of a sound row are, in the order of the columns; the last one may be NULL.
const QString typesOfEntry = QStringLiteral(
    "typeof(at) = 'integer' AND typeof(kind) = 'text' AND typeof(posting_count) = 'integer' AND "
    "typeof(author_id) = 'text' AND typeof(author_kind) = 'text' AND typeof(author_name) = 'text' AND "
    "typeof(author_role) = 'text' AND typeof(reason) = 'text' AND typeof(reference) = 'text' AND "
    "typeof(idempotency_key) = 'text' AND typeof(previous_hash) = 'blob' AND typeof(hash) = 'blob' AND "
    "typeof(reverses) IN ('integer', 'null')");

const QString typesOfPosting = QStringLiteral(
    "typeof(position) = 'integer' AND typeof(account) = 'integer' AND "
    "typeof(sub_account) IN ('integer', 'null') AND typeof(amount) = 'integer' AND "
    "typeof(balance_after) = 'integer'");

template <typename E>
E named(std::optional<E> (*fromName)(QStringView), const QString& name, bool& readable)
{
    const auto value = fromName(name);
    readable = readable && value.has_value();
    return value.value_or(E());
}

StoredEntry storedOf(SqlRow& row)
{
    StoredEntry stored;
    LedgerEntry& entry = stored.entry;
    stored.isReadable = row.flag();
    entry.id = row.id<LedgerEntryId>();
    entry.at = row.instant();
    entry.kind = named(entryKindFromName, row.text(), stored.isReadable);
    stored.postingCount = row.number();
    entry.author.id = row.text();
    entry.author.kind = named(principalKindFromName, row.text(), stored.isReadable);
    entry.author.name = row.text();
    entry.author.role = named(roleFromName, row.text(), stored.isReadable);
    entry.reason = row.text();
    entry.reference = row.text();
    entry.idempotencyKey = row.text();
    entry.reverses = row.id<LedgerEntryId>();
    entry.previousHash = row.bytes();
    entry.hash = row.bytes();
    return stored;
}

struct StoredPosting {
    bool isReadable = true;
    LedgerEntryId entry;
    qint64 position = 0;
    Posting posting;
};

StoredPosting postingOf(SqlRow& row)
{
    StoredPosting stored;
    stored.isReadable = row.flag();
    stored.entry = row.id<LedgerEntryId>();
    stored.position = row.number();
    stored.posting.account = row.id<MainAccountId>();
    stored.posting.subAccount = row.id<SubAccountId>();
    stored.posting.amount = row.money();
    stored.posting.balanceAfter = row.money();
    return stored;
}

} // namespace

Result<QList<StoredEntry>> SqlLedgerStore::stored(LedgerEntryId from, int limit)
{
    auto entries = m_database.rows(
        QStringLiteral("SELECT %1, id, at, kind, posting_count, author_id, author_kind, author_name, "
                       "author_role, reason, reference, idempotency_key, reverses, previous_hash, hash "
                       "FROM ledger_entry WHERE id >= ? ORDER BY id LIMIT ?")
            .arg(typesOfEntry),
        storedOf, from, limit);
    if (!entries || entries->isEmpty())
        return entries;
    auto at = entries->begin();
    const auto read = m_database.forEach(
        QStringLiteral("SELECT %1, entry, position, account, sub_account, amount, balance_after "
                       "FROM posting WHERE entry BETWEEN ? AND ? ORDER BY entry, position")
            .arg(typesOfPosting),
        [&](SqlRow& row) {
            const StoredPosting posting = postingOf(row);
            while (at != entries->end() && at->entry.id < posting.entry)
                ++at;
            if (at == entries->end() || at->entry.id != posting.entry)
                return;
            at->entry.postings.append(posting.posting);
            at->isReadable = at->isReadable && posting.isReadable;
            at->inSequence = at->inSequence && posting.position == at->entry.postings.size();
        },
        from, entries->last().entry.id);
    return read ? entries : read.error();
}

Result<QList<KeptBalance>> SqlLedgerStore::keptBalances()
{
    return m_database.rows(
        QStringLiteral("SELECT account, sub_account, units, last_entry, cycle FROM quota_balance "
                       "UNION ALL SELECT account, NULL, units, last_entry, NULL FROM pool_balance"),
        [](SqlRow& row) {
            KeptBalance balance;
            balance.account = row.id<MainAccountId>();
            balance.subAccount = row.id<SubAccountId>();
            balance.units = row.money();
            balance.lastEntry = row.id<LedgerEntryId>();
            balance.cycle = row.id<LedgerEntryId>();
            return balance;
        });
}

Result<LedgerEntryId> SqlLedgerStore::lastPosted()
{
    const auto last = m_database.row(QStringLiteral("SELECT COALESCE(MAX(entry), 0) FROM posting"),
                                     [](SqlRow& row) { return row.id<LedgerEntryId>(); });
    if (!last)
        return last.error();
    return last->value_or(LedgerEntryId());
}

} // namespace airgate
