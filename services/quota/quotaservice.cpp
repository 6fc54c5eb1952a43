// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotaservice.h"

#include "services/quota/entrywriter.h"
#include "services/quota/unknowncommit.h"

namespace airgate {

namespace {

QString actionOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Allocation: return QStringLiteral("quota.allocate");
    case EntryKind::Deduction: return QStringLiteral("quota.deduct");
    case EntryKind::Transfer: return QStringLiteral("quota.transfer");
    case EntryKind::Reversal: return QStringLiteral("quota.reverse");
    }
    Q_UNREACHABLE();
}

template <typename Request>
Result<QuotaOutcome> repeated(const LedgerEntry& entry, const Request& request)
{
    if (!isSameRequest(entry, request))
        return Error{ErrorCode::IdempotencyConflict, request.idempotencyKey, {}};
    return QuotaOutcome{entry, true};
}

// What the audit trail says of a request that failed.
AuditNote noteOf(const QuotaChange& change)
{
    AuditNote note{actionOf(change.kind), auditSubject(change.subAccount)};
    note.reason = change.reason;
    return note;
}

AuditNote noteOf(const QuotaReversal& reversal)
{
    AuditNote note{actionOf(EntryKind::Reversal), QStringLiteral("ledger_entry:%1").arg(reversal.entry.value())};
    note.reason = reversal.reason;
    return note;
}

// The posting that names the entry: of a transfer, that of who gives.
Result<void> auditEntry(StoreSession& session, const LedgerEntry& entry, SubAccountId subAccount)
{
    const Posting* posting = entry.postingOf(subAccount);
    const auto before = posting->balanceAfter.minus(posting->amount);
    if (!before)
        return before.error();
    return writeAudit(session, entry.author, entry.at,
                      {actionOf(entry.kind), auditSubject(subAccount), before->toDecimal(),
                       posting->balanceAfter.toDecimal(), entry.reason});
}

Result<LedgerEntry> written(StoreSession& session, const Principal& principal, Instant now,
                            const QuotaChange& change, LedgerEntryId reverses = {})
{
    EntryWriter writer(session, principal, now);
    auto entry = writer.write(change, reverses);
    if (!entry)
        return entry;
    if (const auto audited = auditEntry(session, *entry, change.subAccount); !audited)
        return audited.error();
    return entry;
}

Result<LedgerEntry> writeRequest(StoreSession& session, const Principal& principal, Instant now,
                                 const QuotaChange& change)
{
    return written(session, principal, now, change);
}

// What undoes an entry. AlreadyReversed, NotFound, InvalidArgument.
Result<QuotaChange> undoing(StoreSession& session, const QuotaReversal& reversal)
{
    const auto entry = session.ledger().entry(reversal.entry);
    if (!entry)
        return entry.error();
    const auto earlier = session.ledger().reversalOf(reversal.entry);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return Error{ErrorCode::AlreadyReversed, QString::number((*earlier)->value()), {}};
    return mirrorOf(*entry, reversal);
}

Result<LedgerEntry> writeRequest(StoreSession& session, const Principal& principal, Instant now,
                                 const QuotaReversal& reversal)
{
    const auto change = undoing(session, reversal);
    if (!change)
        return change.error();
    return written(session, principal, now, *change, reversal.entry);
}

template <typename Request>
Result<QuotaOutcome> decideAndWrite(StoreSession& session, const Principal& principal, Instant now,
                                    const Request& request)
{
    const auto existing = session.ledger().byIdempotencyKey(request.idempotencyKey);
    if (!existing)
        return existing.error();
    if (existing->has_value())
        return repeated(**existing, request);
    auto entry = writeRequest(session, principal, now, request);
    if (!entry)
        return entry.error();
    return QuotaOutcome{*std::move(entry), false};
}

Result<EntryPreview> previewOf(StoreSession& session, QuotaChange change)
{
    EntryPreview preview;
    preview.change = change;
    const auto position = QuotaBalances(session).position(change);
    if (!position)
        return position.error();
    preview.position = *position;
    auto postings = decide(change, *position);
    if (!postings)
        preview.refusal = postings.error();
    if (postings.failedWith(ErrorCode::BelowSpent)) {
        change.acceptBelowSpent = true;
        postings = decide(change, *position);
    }
    if (postings)
        preview.postings = *postings;
    return preview;
}

Result<EntryPreview> previewOfReversal(StoreSession& session, LedgerEntryId entry)
{
    QuotaReversal reversal;
    reversal.entry = entry;
    const auto change = undoing(session, reversal);
    if (change)
        return previewOf(session, *change);
    if (!change.failedWith(ErrorCode::AlreadyReversed) && !change.failedWith(ErrorCode::InvalidArgument))
        return change.error();
    EntryPreview preview;
    preview.refusal = change.error();
    return preview;
}

Result<EntryPreview> previewOfTransfer(StoreSession& session, QuotaChange change)
{
    const auto giver = session.accounts().subAccount(change.subAccount);
    if (!giver)
        return giver.error();
    change.account = giver->account;
    if (change.receiver != change.subAccount && change.amount > Money{})
        return previewOf(session, change);
    EntryPreview preview;
    preview.change = change;
    preview.refusal = change.amount > Money{} ? Error{ErrorCode::InvalidArgument, QStringLiteral("receiver"), {}}
                                              : Error{ErrorCode::InvalidAmount, {}, {}};
    return preview;
}

Result<void> writePoolLimit(StoreSession& session, const Principal& principal, Instant now, MainAccountId account,
                            std::optional<Money> limit)
{
    const auto before = session.ledger().poolLimit(account);
    if (!before)
        return before.error();
    if (const auto set = session.ledger().setPoolLimit(account, limit); !set)
        return set;
    const auto text = [](std::optional<Money> money) { return money ? money->toDecimal() : QString(); };
    return writeAudit(session, principal, now,
                      {QStringLiteral("account.pool_limit"), auditSubject(account), text(*before), text(limit)});
}

} // namespace

template <typename Request>
QCoro::Task<Result<QuotaOutcome>> QuotaService::write(Principal principal, Request request)
{
    const Instant now = m_clock.now();
    auto outcomeTask = m_store.write([principal, request, now](StoreSession& session) {
        return decideAndWrite(session, principal, now, request);
    });
    auto outcome = co_await outcomeTask;
    if (!outcome.failedWith(ErrorCode::CommitOutcomeUnknown))
        co_return outcome;
    // The commit may or may not have reached the file: the key says which.
    const AuditNote failure = noteOf(request);
    auto foundTask = findAfterUnknownCommit(m_store, principal, now, failure, [request](StoreSession& session) {
        return session.ledger().byIdempotencyKey(request.idempotencyKey);
    });
    auto found = co_await foundTask;
    if (!found)
        co_return found.error();
    if (!found->has_value())
        co_return Error{ErrorCode::StorageFailed, outcome.error().detail, {}};
    co_return repeated(**found, request);
}

QCoro::Task<Result<QuotaOutcome>> QuotaService::change(Principal principal, QuotaChange change)
{
    if (const auto allowed = require(principal, Right::ChangeQuota); !allowed)
        co_return allowed.error();
    if (const auto valid = validate(change); !valid)
        co_return valid.error();
    auto task = write(principal, change);
    co_return co_await task;
}

QCoro::Task<Result<QuotaOutcome>> QuotaService::reverse(Principal principal, QuotaReversal reversal)
{
    if (const auto allowed = require(principal, Right::ChangeQuota); !allowed)
        co_return allowed.error();
    auto task = write(principal, reversal);
    co_return co_await task;
}

QCoro::Task<Result<EntryPreview>> QuotaService::reversalPreview(LedgerEntryId entry)
{
    auto task = m_store.read([entry](StoreSession& session) { return previewOfReversal(session, entry); });
    co_return co_await task;
}

QCoro::Task<Result<EntryPreview>> QuotaService::transferPreview(SubAccountId giver, SubAccountId receiver,
                                                                Money amount)
{
    QuotaChange change;
    change.kind = EntryKind::Transfer;
    change.subAccount = giver;
    change.receiver = receiver;
    change.amount = amount;
    auto task = m_store.read([change](StoreSession& session) { return previewOfTransfer(session, change); });
    co_return co_await task;
}

QCoro::Task<Result<std::optional<Money>>> QuotaService::poolLimit(MainAccountId account)
{
    auto task = m_store.read([account](StoreSession& session) { return session.ledger().poolLimit(account); });
    co_return co_await task;
}

QCoro::Task<Result<void>> QuotaService::setPoolLimit(Principal principal, MainAccountId account,
                                                     std::optional<Money> limit)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    if (limit && limit->isNegative())
        co_return Error{ErrorCode::InvalidAmount, {}, {}};
    auto task = m_store.write([principal, account, limit, now = m_clock.now()](StoreSession& session) {
        return writePoolLimit(session, principal, now, account, limit);
    });
    co_return co_await task;
}

QCoro::Task<Result<QuotaPosition>> QuotaService::position(SubAccountId id)
{
    auto task = m_store.read([id](StoreSession& session) -> Result<QuotaPosition> {
        const auto subAccount = session.accounts().subAccount(id);
        if (!subAccount)
            return subAccount.error();
        QuotaChange change;
        change.account = subAccount->account;
        change.subAccount = id;
        return QuotaBalances(session).position(change);
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
