// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/clock.h"
#include "services/interfaces/store.h"

namespace airgate {

// Who checks and stops for a main account: one at a time. The lease carries a fencing number that
// every effect confirms in its own transaction.
class LeaseKeeper {
public:
    static constexpr std::chrono::seconds duration{600};

    // holder names this process: "host:pid:random".
    LeaseKeeper(Store& store, Clock& clock, QString holder)
        : m_store(store)
        , m_clock(clock)
        , m_holder(std::move(holder))
    {
    }

    // Takes the lease or prolongs one's own. LeaseHeld (detail: the holder). Each acquire that
    // succeeded is followed by one release.
    [[nodiscard]] QCoro::Task<Result<Lease>> acquire(MainAccountId account);
    // Gives it back after the last use in this process, so that another need not wait for the
    // expiry.
    [[nodiscard]] QCoro::Task<Result<void>> release(Lease lease);
    [[nodiscard]] QCoro::Task<Result<std::optional<Lease>>> current(MainAccountId account);
    [[nodiscard]] const QString& holder() const { return m_holder; }

private:
    Store& m_store;
    Clock& m_clock;
    QString m_holder;
    QHash<MainAccountId, int> m_uses;
};

} // namespace airgate
