// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotaservice.h"

#include "services/quota/unknowncommit.h"

namespace airgate {

namespace {

Result<QuotaPosition> positionOf(StoreSession& session, const SubAccount& subAccount)
{
    QuotaPosition position;
    const auto quota = session.ledger().quotaOf(subAccount.id);
    if (!quota)
        return quota.error();
    const auto pool = session.ledger().poolOf(subAccount.account);
    if (!pool)
        return pool.error();
    const auto consumed = session.spend().consumedTotals(subAccount.account);
    if (!consumed)
        return consumed.error();
    position.quota = *quota;
    position.pool = *pool;
    position.spent = consumed->value(subAccount.id);
    return position;
}

Result<QuotaOutcome> repeated(const LedgerEntry& entry, const QuotaChange& change)
{
    if (!isSameRequest(entry, change))
        return Error{ErrorCode::IdempotencyConflict, change.idempotencyKey, {}};
    return QuotaOutcome{entry, true};
}

Result<LedgerEntry> appendEntry(StoreSession& session, const Principal& principal, Instant now,
                                const QuotaChange& change, const QList<Posting>& postings)
{
    const auto head = session.ledger().head();
    if (!head)
        return head.error();
    LedgerEntry entry;
    entry.id = LedgerEntryId(head->count + 1);
    entry.at = now;
    entry.kind = change.kind;
    entry.postings = postings;
    entry.author = principal;
    entry.reason = change.reason;
    entry.reference = change.reference;
    entry.idempotencyKey = change.idempotencyKey;
    entry.previousHash = head->hash;
    entry.hash = entryHash(entry);
    if (const auto appended = session.ledger().append(entry); !appended)
        return appended.error();
    return entry;
}

QString auditAction(EntryKind kind)
{
    return kind == EntryKind::Deduction ? QStringLiteral("quota.deduct") : QStringLiteral("quota.allocate");
}

Result<void> auditChange(StoreSession& session, const LedgerEntry& entry, const QuotaChange& change,
                         Money before)
{
    const Posting* posting = entry.postingOf(change.subAccount);
    return writeAudit(session, entry.author, entry.at,
                      {auditAction(change.kind), auditSubject(change.subAccount), before.toDecimal(),
                       posting->balanceAfter.toDecimal(), change.reason});
}

Result<QuotaOutcome> decideAndWrite(StoreSession& session, const Principal& principal, Instant now,
                                    const QuotaChange& change)
{
    const auto existing = session.ledger().byIdempotencyKey(change.idempotencyKey);
    if (!existing)
        return existing.error();
    if (existing->has_value())
        return repeated(**existing, change);
    const auto subAccount = session.accounts().subAccount(change.subAccount);
    if (!subAccount)
        return subAccount.error();
    if (subAccount->account != change.account)
        return Error{ErrorCode::NotFound, auditSubject(change.subAccount), {}};
    const auto position = positionOf(session, *subAccount);
    if (!position)
        return position.error();
    const auto postings = decide(change, *position);
    if (!postings)
        return postings.error();
    auto entry = appendEntry(session, principal, now, change, *postings);
    if (!entry)
        return entry.error();
    if (const auto audited = auditChange(session, *entry, change, position->quota); !audited)
        return audited.error();
    return QuotaOutcome{*std::move(entry), false};
}

} // namespace

QCoro::Task<Result<QuotaOutcome>> QuotaService::change(Principal principal, QuotaChange change)
{
    if (const auto allowed = require(principal, Right::ChangeQuota); !allowed)
        co_return allowed.error();
    if (const auto valid = validate(change); !valid)
        co_return valid.error();
    const Instant now = m_clock.now();
    auto outcomeTask = m_store.write([principal, change, now](StoreSession& session) {
        return decideAndWrite(session, principal, now, change);
    });
    auto outcome = co_await outcomeTask;
    if (!outcome.failedWith(ErrorCode::CommitOutcomeUnknown))
        co_return outcome;
    // The commit may or may not have reached the file: the key says which.
    AuditNote failure{auditAction(change.kind), auditSubject(change.subAccount)};
    failure.reason = change.reason;
    auto foundTask = findAfterUnknownCommit(m_store, principal, now, failure, [change](StoreSession& session) {
        return session.ledger().byIdempotencyKey(change.idempotencyKey);
    });
    auto found = co_await foundTask;
    if (!found)
        co_return found.error();
    if (!found->has_value())
        co_return Error{ErrorCode::StorageFailed, outcome.error().detail, {}};
    co_return repeated(**found, change);
}

QCoro::Task<Result<QuotaPosition>> QuotaService::position(SubAccountId id)
{
    auto task = m_store.read([id](StoreSession& session) -> Result<QuotaPosition> {
        const auto subAccount = session.accounts().subAccount(id);
        if (!subAccount)
            return subAccount.error();
        return positionOf(session, *subAccount);
    });
    co_return co_await task;
}

QCoro::Task<Result<std::optional<LedgerEntry>>> QuotaService::usedReference(QString reference)
{
    auto task = m_store.read(
        [reference](StoreSession& session) { return session.ledger().byReference(reference); });
    co_return co_await task;
}

QCoro::Task<Result<LedgerHead>> QuotaService::head()
{
    co_return co_await m_store.read([](StoreSession& session) { return session.ledger().head(); });
}

QCoro::Task<Result<LedgerEntry>> QuotaService::entry(LedgerEntryId id)
{
    auto task = m_store.read([id](StoreSession& session) { return session.ledger().entry(id); });
    co_return co_await task;
}

QCoro::Task<Result<QList<LedgerLine>>> QuotaService::lines(LedgerQuery query, LedgerOrder order, LedgerLineKey after,
                                                           int limit)
{
    auto task = m_store.read(
        [=](StoreSession& session) { return session.ledger().lines(query, order, after, limit); });
    co_return co_await task;
}

QCoro::Task<Result<QList<LedgerLineKey>>> QuotaService::lineKeys(LedgerQuery query, LedgerOrder order)
{
    auto task = m_store.read([=](StoreSession& session) { return session.ledger().lineKeys(query, order); });
    co_return co_await task;
}

QCoro::Task<Result<QList<LedgerLine>>> QuotaService::linesOf(QList<LedgerLineKey> keys)
{
    auto task = m_store.read([keys](StoreSession& session) { return session.ledger().linesOf(keys); });
    co_return co_await task;
}

QCoro::Task<Result<LedgerTotals>> QuotaService::totals(LedgerQuery query)
{
    auto task = m_store.read([query](StoreSession& session) { return session.ledger().totals(query); });
    co_return co_await task;
}

QCoro::Task<Result<QStringList>> QuotaService::operators()
{
    co_return co_await m_store.read([](StoreSession& session) { return session.ledger().operators(); });
}

QCoro::Task<Result<void>> QuotaService::eachLine(LedgerQuery query, LedgerOrder order,
                                                 std::function<bool(const LedgerLine&)> each)
{
    auto task = m_store.readLong(
        [=](StoreSession& session) { return session.ledger().eachLine(query, order, each); });
    co_return co_await task;
}

} // namespace airgate
