// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enforcement/stoporders.h"
#include "services/enforcement/switchboard.h"
#include "services/iam/cloudsessions.h"
#include "services/interfaces/clock.h"
#include "services/enforcement/leasekeeper.h"

#include <QSet>

namespace airgate {

// Stopping and restoring (domain.md §7). An order is written first, then carried out switch by switch,
// then read back; "done" is said only of what was read back. Switches here: access keys, console login.
class StopService {
public:
    StopService(Store& store, Clock& clock, CloudSessions& sessions, LeaseKeeper& leases)
        : m_store(store)
        , m_clock(clock)
        , m_sessions(sessions)
        , m_leases(leases)
    {
    }

    // Writes the order (writeStopOrder) and carries it out. PermissionDenied, NotFound, ProtectedUser,
    // InvalidArgument before anything is written. The order that comes back tells how far it came; one
    // that is still open, also because another process holds the lease, is continued by continueOpen(). A
    // sub-account that is stopped already gives its latest order.
    [[nodiscard]] QCoro::Task<Result<StopOrder>> stop(Principal principal, StopRequest request);
    // Writes the order (writeRestoreOrder) and carries it out.
    [[nodiscard]] QCoro::Task<Result<StopOrder>> restore(Principal principal, StopRequest request);

    // Carries out every open order whose time has come: those a check wrote, those left by a crash, and
    // the retries.
    [[nodiscard]] QCoro::Task<Result<QList<StopOrder>>> continueOpen();
    // The newest order of a sub-account; nothing if there never was one.
    [[nodiscard]] QCoro::Task<Result<std::optional<StopOrder>>> latest(SubAccountId subAccount);

    // The first retry after 30 s, doubling, at most 15 minutes.
    [[nodiscard]] static std::chrono::seconds backOff(int attempts);

private:
    struct Job;
    [[nodiscard]] QCoro::Task<Result<StopOrder>> submit(Principal principal, StopRequest request, OrderKind kind);
    [[nodiscard]] QCoro::Task<Result<StopOrder>> carryOut(StopOrder order);
    [[nodiscard]] QCoro::Task<Result<StopOrder>> round(StopOrder order, Lease lease);
    [[nodiscard]] QCoro::Task<Result<void>> prepare(std::shared_ptr<Job> job);
    [[nodiscard]] QCoro::Task<Result<void>> turnAndReadBack(std::shared_ptr<Job> job);
    [[nodiscard]] QCoro::Task<Result<StopOrder>> settle(std::shared_ptr<Job> job, Result<void> outcome);

    Store& m_store;
    Clock& m_clock;
    CloudSessions& m_sessions;
    LeaseKeeper& m_leases;
    QSet<SubAccountId> m_busy;  // one order of a sub-account at a time in this process
};

} // namespace airgate
