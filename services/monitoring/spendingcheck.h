// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/billing/billreader.h"
#include "services/iam/cloudsessions.h"
#include "services/enforcement/leasekeeper.h"

#include <functional>
#include <stop_token>

namespace airgate {

struct CheckProgress {
    MainAccountId account;
    QString accountName;
    BillPeriod period;
    int page = 0;
    int pages = 0;
};

struct CheckReport {
    MainAccountId account;
    QString accountName;
    std::optional<Error> error;      // nothing was changed if set
    QList<SpendSnapshot> snapshots;  // periods that were read
    QList<Alert> alerts;             // new ones that are told
    QList<StopOrderId> stops;        // orders written, still to be carried out
    int stopsWaiting = 0;            // more than may be stopped in one check: a person decides (F22)
    int subAccounts = 0;
    std::chrono::milliseconds took{};
};

using CheckProgressSink = std::function<void(CheckProgress)>;

// The check of domain.md §5, up to the orders and messages it writes: pages → lines → attribution →
// snapshot → usage → alert steps → stop orders → outbox. Carrying out and delivering is for StopService and
// OutboxDispatcher, which read what is written here. Idempotent: run again, it finds the same.
class SpendingCheck {
public:
    SpendingCheck(Store& store, Clock& clock, CloudSessions& sessions, LeaseKeeper& leases)
        : m_store(store)
        , m_clock(clock)
        , m_sessions(sessions)
        , m_leases(leases)
    {
    }

    // One main account. A failure is in the report and is kept with the account; the last good figures
    // stay, marked stale (F10).
    [[nodiscard]] QCoro::Task<CheckReport> run(MainAccountId account, std::stop_token stop,
                                               CheckProgressSink progress);
    // All active ones, side by side; one that fails holds up no other.
    [[nodiscard]] QCoro::Task<Result<QList<CheckReport>>> runAll(std::stop_token stop, CheckProgressSink progress);

private:
    struct Plan;
    [[nodiscard]] QCoro::Task<Result<CheckReport>> checkUnderLease(std::shared_ptr<Plan> plan);
    [[nodiscard]] QCoro::Task<Result<QList<PeriodSpend>>> readPeriods(std::shared_ptr<Plan> plan);
    [[nodiscard]] QCoro::Task<void> noteFailure(MainAccountId account, Error error);

    Store& m_store;
    Clock& m_clock;
    CloudSessions& m_sessions;
    LeaseKeeper& m_leases;
};

} // namespace airgate
