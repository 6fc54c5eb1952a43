// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotabatch.h"

#include "services/audit/audittrail.h"

namespace airgate {

namespace {

// The state of the ledger while a batch goes on, read once and then kept here.
class BatchWriter {
public:
    BatchWriter(StoreSession& session, const Principal& principal, Instant now)
        : m_session(session)
        , m_principal(principal)
        , m_now(now)
    {
    }

    Result<void> begin(MainAccountId account)
    {
        m_account = account;
        const auto head = m_session.ledger().head();
        const auto pool = m_session.ledger().poolOf(account);
        const auto quotas = m_session.ledger().quotas(account);
        const auto spent = m_session.spend().consumedTotals(account);
        const auto users = m_session.accounts().subAccounts(account);
        for (const auto& error :
             {errorOf(head), errorOf(pool), errorOf(quotas), errorOf(spent), errorOf(users)}) {
            if (error)
                return *error;
        }
        m_head = *head;
        m_pool = *pool;
        m_quotas = *quotas;
        m_spent = *spent;
        for (const SubAccount& user : *users)
            m_users.insert(user.id);
        return {};
    }

    Result<LedgerEntryId> write(const QuotaChange& change)
    {
        if (const auto valid = validate(change); !valid)
            return valid.error();
        if (change.account != m_account || !m_users.contains(change.subAccount))
            return Error{ErrorCode::NotFound, auditSubject(change.subAccount), {}};
        QuotaPosition position;
        position.quota = m_quotas.value(change.subAccount);
        position.spent = m_spent.value(change.subAccount);
        position.pool = m_pool;
        const auto postings = decide(change, position);
        if (!postings)
            return postings.error();
        const LedgerEntry entry = entryOf(change, *postings);
        if (const auto appended = m_session.ledger().append(entry); !appended)
            return appended.error();
        m_head = {entry.id.value(), entry.hash};
        for (const Posting& posting : *postings) {
            if (posting.subAccount.isValid())
                m_quotas.insert(posting.subAccount, posting.balanceAfter);
            else
                m_pool = posting.balanceAfter;
        }
        return entry.id;
    }

    Money pool() const { return m_pool; }

private:
    template <typename T>
    static std::optional<Error> errorOf(const Result<T>& result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    LedgerEntry entryOf(const QuotaChange& change, const QList<Posting>& postings) const
    {
        LedgerEntry entry;
        entry.id = LedgerEntryId(m_head.count + 1);
        entry.at = m_now;
        entry.kind = change.kind;
        entry.postings = postings;
        entry.author = m_principal;
        entry.reason = change.reason;
        entry.reference = change.reference;
        entry.idempotencyKey = change.idempotencyKey;
        entry.previousHash = m_head.hash;
        entry.hash = entryHash(entry);
        return entry;
    }

    StoreSession& m_session;
    const Principal& m_principal;
    Instant m_now;
    MainAccountId m_account;
    LedgerHead m_head;
    Money m_pool;
    QHash<SubAccountId, Money> m_quotas;
    QHash<SubAccountId, Money> m_spent;
    QSet<SubAccountId> m_users;
};

// The batch as it was written before, if its first key is in use: then all of them are.
Result<std::optional<QuotaBatch>> repeatedBatch(StoreSession& session,
                                                const QList<QuotaChange>& changes)
{
    QuotaBatch batch;
    batch.repeated = true;
    for (const QuotaChange& change : changes) {
        const auto entry = session.ledger().byIdempotencyKey(change.idempotencyKey);
        if (!entry)
            return entry.error();
        if (!*entry && batch.entries.isEmpty())
            return std::optional<QuotaBatch>();
        if (!*entry || !isSameRequest(**entry, change))
            return Error{ErrorCode::IdempotencyConflict, change.idempotencyKey, {}};
        batch.entries.append((*entry)->id);
    }
    return std::optional(batch);
}

} // namespace

Result<QuotaBatch> writeBatch(StoreSession& session, const Principal& principal, Instant now,
                              const QList<QuotaChange>& changes, const QString& subject)
{
    if (changes.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("changes"), {}};
    const auto before = repeatedBatch(session, changes);
    if (!before)
        return before.error();
    if (*before)
        return **before;
    BatchWriter writer(session, principal, now);
    if (const auto begun = writer.begin(changes.first().account); !begun)
        return begun.error();
    const Money poolBefore = writer.pool();
    QuotaBatch batch;
    batch.entries.reserve(changes.size());
    for (const QuotaChange& change : changes) {
        const auto entry = writer.write(change);
        if (!entry) {
            const QString detail =
                QStringLiteral("%1: %2").arg(batch.entries.size()).arg(entry.error().detail);
            return Error{entry.error().code, detail, {}};
        }
        batch.entries.append(*entry);
    }
    const QString reason = QStringLiteral("#%1-#%2")
                               .arg(batch.entries.first().value())
                               .arg(batch.entries.last().value());
    const auto audited = writeAudit(session, principal, now,
                                    {QStringLiteral("quota.import"), subject,
                                     poolBefore.toDecimal(), writer.pool().toDecimal(), reason});
    if (!audited)
        return audited.error();
    return batch;
}

} // namespace airgate
