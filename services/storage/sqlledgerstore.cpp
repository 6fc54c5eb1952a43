// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlledgerstore.h"

namespace airgate {

namespace {

const QString entryColumns = QStringLiteral(
    "id, at, kind, author_id, author_kind, author_name, author_role, reason, reference, "
    "idempotency_key, reverses, previous_hash, hash");

LedgerEntry entryOf(SqlRow& row)
{
    LedgerEntry entry;
    entry.id = row.id<LedgerEntryId>();
    entry.at = row.instant();
    entry.kind = row.named(entryKindFromName);
    entry.author = row.principal();
    entry.reason = row.text();
    entry.reference = row.text();
    entry.idempotencyKey = row.text();
    entry.reverses = row.id<LedgerEntryId>();
    entry.previousHash = row.bytes();
    entry.hash = row.bytes();
    return entry;
}

Posting postingOf(SqlRow& row)
{
    Posting posting;
    posting.account = row.id<MainAccountId>();
    posting.subAccount = row.id<SubAccountId>();
    posting.amount = row.money();
    posting.balanceAfter = row.money();
    return posting;
}

Result<void> readPostings(Database& database, LedgerEntry& entry)
{
    const auto postings = database.rows(
        QStringLiteral("SELECT account, sub_account, amount, balance_after FROM posting "
                       "WHERE entry = ? ORDER BY position"),
        postingOf, entry.id);
    if (!postings)
        return postings.error();
    entry.postings = *postings;
    return {};
}

Result<std::optional<LedgerEntry>> withPostings(Database& database,
                                                Result<std::optional<LedgerEntry>> found)
{
    if (!found || !*found)
        return found;
    if (const auto read = readPostings(database, **found); !read)
        return read.error();
    return found;
}

Error invalid(const QString& field)
{
    return {ErrorCode::InvalidArgument, field, {}};
}

Error missing(const QString& what, qint64 id)
{
    return {ErrorCode::NotFound, QStringLiteral("%1:%2").arg(what).arg(id), {}};
}

Result<void> check(const LedgerEntry& entry)
{
    Int128 sum = 0;
    for (const Posting& posting : entry.postings)
        sum += posting.amount.units();
    if (sum != 0 || entry.postings.size() < 2)
        return invalid(QStringLiteral("postings"));
    if (entry.hash != entryHash(entry))
        return invalid(QStringLiteral("hash"));
    return {};
}

Result<Money> balance(Database& database, const QString& sql, qint64 key)
{
    const auto found = database.row(
        sql, [](SqlRow& row) { return row.money(); }, key);
    if (!found)
        return found.error();
    return found->value_or(Money());
}

} // namespace

Result<LedgerHead> SqlLedgerStore::head()
{
    const auto found =
        m_database.row(QStringLiteral("SELECT id, hash FROM ledger_entry ORDER BY id DESC LIMIT 1"),
                       [](SqlRow& row) {
                           const qint64 count = row.number();
                           return LedgerHead{count, row.bytes()};
                       });
    if (!found)
        return found.error();
    return found->value_or(LedgerHead());
}

Result<void> SqlLedgerStore::append(const LedgerEntry& entry)
{
    if (const auto checked = check(entry); !checked)
        return checked;
    const auto added = m_database.insert(
        QStringLiteral(
            "INSERT INTO ledger_entry (id, at, kind, posting_count, author_id, author_kind, "
            "author_name, author_role, reason, reference, idempotency_key, reverses, "
            "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (idempotency_key) DO NOTHING RETURNING id"),
        entry.id, entry.at, entryKindName(entry.kind), qint64(entry.postings.size()), entry.author,
        entry.reason, entry.reference, entry.idempotencyKey, entry.reverses, entry.previousHash,
        entry.hash);
    if (!added)
        return added.error();
    if (!*added)
        return Error{ErrorCode::AlreadyExists, QStringLiteral("idempotency_key"), {}};
    qint64 position = 0;
    for (const Posting& posting : entry.postings) {
        const auto posted = m_database.execute(
            QStringLiteral("INSERT INTO posting (entry, position, account, sub_account, amount, "
                           "balance_after) VALUES (?, ?, ?, ?, ?, ?)"),
            entry.id, ++position, posting.account, posting.subAccount, posting.amount,
            posting.balanceAfter);
        if (!posted)
            return posted;
    }
    m_appended = LedgerHead{entry.id.value(), entry.hash};
    return {};
}

Result<std::optional<LedgerEntryId>> SqlLedgerStore::reversalOf(LedgerEntryId entry)
{
    return m_database.row(
        QStringLiteral("SELECT id FROM ledger_entry WHERE reverses = ?"),
        [](SqlRow& row) { return row.id<LedgerEntryId>(); }, entry);
}

Result<std::optional<LedgerEntry>> SqlLedgerStore::byIdempotencyKey(const QString& key)
{
    return withPostings(
        m_database,
        m_database.row(QStringLiteral("SELECT %1 FROM ledger_entry WHERE idempotency_key = ?")
                           .arg(entryColumns),
                       entryOf, key));
}

Result<std::optional<LedgerEntry>> SqlLedgerStore::byReference(const QString& reference)
{
    return withPostings(
        m_database,
        m_database.row(
            QStringLiteral(
                "SELECT %1 FROM ledger_entry WHERE reference = ? ORDER BY id DESC LIMIT 1")
                .arg(entryColumns),
            entryOf, reference));
}

Result<Money> SqlLedgerStore::quotaOf(SubAccountId subAccount)
{
    return balance(m_database,
                   QStringLiteral("SELECT units FROM quota_balance WHERE sub_account = ?"),
                   subAccount.value());
}

Result<Money> SqlLedgerStore::poolOf(MainAccountId account)
{
    return balance(m_database, QStringLiteral("SELECT units FROM pool_balance WHERE account = ?"),
                   account.value());
}

Result<std::optional<Money>> SqlLedgerStore::poolLimit(MainAccountId account)
{
    const auto found = m_database.row(
        QStringLiteral("SELECT pool_limit FROM main_account WHERE id = ?"),
        [](SqlRow& row) { return row.maybeMoney(); }, account);
    if (!found)
        return found.error();
    if (!*found)
        return missing(QStringLiteral("main_account"), account.value());
    return **found;
}

Result<void> SqlLedgerStore::setPoolLimit(MainAccountId account, std::optional<Money> limit)
{
    const auto changed = m_database.change(
        QStringLiteral("UPDATE main_account SET pool_limit = ? WHERE id = ?"), limit, account);
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>() : missing(QStringLiteral("main_account"), account.value());
}

Result<QHash<SubAccountId, Money>> SqlLedgerStore::quotas(MainAccountId account)
{
    QHash<SubAccountId, Money> found;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT sub_account, units FROM quota_balance WHERE account = ?"),
        [&](SqlRow& row) {
            const auto owner = row.id<SubAccountId>();
            found.insert(owner, row.money());
        },
        account);
    return read ? Result(found) : read.error();
}

Result<QHash<SubAccountId, LedgerEntryId>> SqlLedgerStore::cycles(MainAccountId account)
{
    QHash<SubAccountId, LedgerEntryId> found;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT sub_account, cycle FROM quota_balance "
                       "WHERE account = ? AND cycle IS NOT NULL"),
        [&](SqlRow& row) {
            const auto owner = row.id<SubAccountId>();
            found.insert(owner, row.id<LedgerEntryId>());
        },
        account);
    return read ? Result(found) : read.error();
}

Result<LedgerEntry> SqlLedgerStore::entry(LedgerEntryId id)
{
    auto found = withPostings(
        m_database,
        m_database.row(QStringLiteral("SELECT %1 FROM ledger_entry WHERE id = ?").arg(entryColumns),
                       entryOf, id));
    if (!found)
        return found.error();
    if (!*found)
        return missing(QStringLiteral("ledger_entry"), id.value());
    return **std::move(found);
}

} // namespace airgate
