// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotabatch.h"

#include "services/audit/audittrail.h"
#include "services/quota/entrywriter.h"

namespace airgate {

namespace {

// One batch is of one main account.
Result<LedgerEntry> otherAccount(const QuotaChange& change)
{
    return Error{ErrorCode::NotFound, auditSubject(change.subAccount), {}};
}

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
    const MainAccountId account = changes.first().account;
    const auto poolBefore = session.ledger().poolOf(account);
    if (!poolBefore)
        return poolBefore.error();
    EntryWriter writer(session, principal, now);
    if (const auto read = writer.balances().readAll(account); !read)
        return read.error();
    QuotaBatch batch;
    batch.entries.reserve(changes.size());
    for (const QuotaChange& change : changes) {
        const auto entry = change.account == account ? writer.write(change) : otherAccount(change);
        if (!entry) {
            const QString detail =
                QStringLiteral("%1: %2").arg(batch.entries.size()).arg(entry.error().detail);
            return Error{entry.error().code, detail, {}};
        }
        batch.entries.append(entry->id);
    }
    const auto poolAfter = session.ledger().poolOf(account);
    if (!poolAfter)
        return poolAfter.error();
    const QString reason = QStringLiteral("#%1-#%2").arg(batch.entries.first().value()).arg(batch.entries.last().value());
    const auto audited = writeAudit(session, principal, now,
                                    {QStringLiteral("quota.import"), subject, poolBefore->toDecimal(),
                                     poolAfter->toDecimal(), reason});
    if (!audited)
        return audited.error();
    return batch;
}

} // namespace airgate
