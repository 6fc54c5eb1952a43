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

// Allocations and deductions. The decision and the write are one transaction.
class QuotaService {
public:
    QuotaService(Store& store, Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    // Errors: PermissionDenied, InvalidAmount, InvalidArgument, NotFound, Underflow, BelowSpent,
    // PoolLimitExceeded, IdempotencyConflict, AmountTooLarge, storage errors. After
    // CommitOutcomeUnknown the key has been looked up again: the answer is the entry, or StorageFailed and
    // nothing written. Only if that could not be found out either, the answer is CommitOutcomeUnknown.
    [[nodiscard]] QCoro::Task<Result<QuotaOutcome>> change(Principal principal, QuotaChange change);

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
    Store& m_store;
    Clock& m_clock;
};

} // namespace airgate
