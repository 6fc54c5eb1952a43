// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/store.h"

namespace airgate {

// The days of a statement, Asia/Shanghai, both inclusive.
struct StatementPeriod {
    QDate first;
    QDate last;

    [[nodiscard]] Instant begin() const { return shanghaiMidnight(first); }
    [[nodiscard]] Instant end() const { return shanghaiMidnight(last.addDays(1)); } // exclusive
    friend bool operator==(const StatementPeriod&, const StatementPeriod&) = default;
};

// One day's spend.
struct SpendDay {
    QDate day;
    Money amount;

    friend bool operator==(const SpendDay&, const SpendDay&) = default;
};

// What stands on a sub-account's statement. Quota is exact at the instant; spend is what was known
// when the statement was made, and may still move until the horizon has passed the period's end.
// closing quota = opening quota + Σ movements; closing remaining = opening remaining + Σ movements
// − Σ spend.
struct Statement {
    QString accountName;
    QString userName;
    QString displayName;
    StatementPeriod period;
    Money openingQuota;
    Money openingRemaining;      // quota − spend of all days before
    QList<LedgerLine> movements; // the oldest first
    LedgerTotals totals;         // of the movements
    QList<SpendDay> spend;       // days that have any, in order
    Money spent;                 // Σ of them
    Money closingQuota;
    Money closingRemaining;
    LedgerHead head;
    std::optional<Instant> horizon;
    QString author;
    Instant madeAt{};
};

// Sums it up from what was read; AmountTooLarge. before: spend of the days before the period.
[[nodiscard]] Result<Statement> summedUp(Statement statement, Money spentBefore);

class StatementService {
public:
    StatementService(Store& store, Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    // Errors: PermissionDenied, NotFound, InvalidArgument (period), AmountTooLarge, storage errors.
    [[nodiscard]] QCoro::Task<Result<Statement>> make(Principal principal, SubAccountId subAccount,
                                                      StatementPeriod period);

private:
    Store& m_store;
    Clock& m_clock;
};

} // namespace airgate
