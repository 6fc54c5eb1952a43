// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotarules.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/store.h"

namespace airgate {

// What a change came to.
struct QuotaOutcome {
    LedgerEntry entry;
    bool repeated = false;  // the same idempotency key was here before: the first result
};

// What a change would come to, decided by the rules that write it.
struct EntryPreview {
    QuotaChange change;            // of a reversal: what undoes the entry
    QuotaPosition position;        // before
    QList<Posting> postings;       // with the balances after; empty if it cannot be
    std::optional<Error> refusal;  // BelowSpent with postings: it can be, with acceptBelowSpent
};

// Changes of quotas and the reading of their journal. The decision and the write are one transaction.
class QuotaService {
public:
    QuotaService(Store& store, Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    // Errors: PermissionDenied, InvalidAmount, InvalidArgument, NotFound, Underflow, BelowSpent,
    // PoolLimitExceeded, IdempotencyConflict, AmountTooLarge, LedgerDamaged, storage errors. After
    // CommitOutcomeUnknown the key has been looked up again: the answer is the entry, or StorageFailed and
    // nothing written. Only if that could not be found out either, the answer is CommitOutcomeUnknown.
    [[nodiscard]] QCoro::Task<Result<QuotaOutcome>> change(Principal principal, QuotaChange change);
    // The same, and AlreadyReversed (detail: the number of the reversal).
    [[nodiscard]] QCoro::Task<Result<QuotaOutcome>> reverse(Principal principal, QuotaReversal reversal);

    // Nothing is written. Errors: NotFound, storage errors; what else stands against it is the refusal.
    [[nodiscard]] QCoro::Task<Result<EntryPreview>> reversalPreview(LedgerEntryId entry);
    [[nodiscard]] QCoro::Task<Result<EntryPreview>> transferPreview(SubAccountId giver, SubAccountId receiver,
                                                                    Money amount);

    // Σ quotas of a main account may not exceed its limit; nothing: no limit. One that is below what is
    // there already only refuses more. Errors: PermissionDenied, NotFound, InvalidAmount (below 0), storage
    // errors.
    [[nodiscard]] QCoro::Task<Result<std::optional<Money>>> poolLimit(MainAccountId account);
    [[nodiscard]] QCoro::Task<Result<void>> setPoolLimit(Principal principal, MainAccountId account,
                                                         std::optional<Money> limit);

    // What the rules would see now, for a preview.
    [[nodiscard]] QCoro::Task<Result<QuotaPosition>> position(SubAccountId subAccount);
    // The newest entry that carries this reference number; nothing if unused.
    [[nodiscard]] QCoro::Task<Result<std::optional<LedgerEntry>>> usedReference(QString reference);
    [[nodiscard]] QCoro::Task<Result<LedgerHead>> head();

    // Reading the journal: as LedgerStore says.
    [[nodiscard]] QCoro::Task<Result<LedgerEntry>> entry(LedgerEntryId id);
    [[nodiscard]] QCoro::Task<Result<QList<LedgerLine>>> lines(LedgerQuery query, LedgerOrder order,
                                                               LedgerLineKey after, int limit);
    [[nodiscard]] QCoro::Task<Result<QList<LedgerLineKey>>> lineKeys(LedgerQuery query, LedgerOrder order);
    [[nodiscard]] QCoro::Task<Result<QList<LedgerLine>>> linesOf(QList<LedgerLineKey> keys);
    [[nodiscard]] QCoro::Task<Result<LedgerTotals>> totals(LedgerQuery query);
    [[nodiscard]] QCoro::Task<Result<QStringList>> operators();
    // Streams every line of one consistent snapshot; each runs in a thread of the storage and returns
    // false to stop. The service's other reads go on meanwhile.
    [[nodiscard]] QCoro::Task<Result<void>> eachLine(LedgerQuery query, LedgerOrder order,
                                                     std::function<bool(const LedgerLine&)> each);

private:
    template <typename Request>
    QCoro::Task<Result<QuotaOutcome>> write(Principal principal, Request request);

    Store& m_store;
    Clock& m_clock;
};

} // namespace airgate
