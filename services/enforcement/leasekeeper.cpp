// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/enforcement/leasekeeper.h"

namespace airgate {

QCoro::Task<Result<Lease>> LeaseKeeper::acquire(MainAccountId account)
{
    auto leaseTask = m_store.write(
        [account, holder = m_holder, now = m_clock.now()](StoreSession& session) {
            return session.leases().acquire(account, holder, now, duration);
        });
    auto lease = co_await leaseTask;
    if (lease)
        ++m_uses[account];
    co_return lease;
}

QCoro::Task<Result<void>> LeaseKeeper::release(Lease lease)
{
    if (--m_uses[lease.account] > 0)
        co_return Result<void>{};
    auto task = m_store.write(
        [lease](StoreSession& session) { return session.leases().release(lease); });
    co_return co_await task;
}

QCoro::Task<Result<std::optional<Lease>>> LeaseKeeper::current(MainAccountId account)
{
    auto task = m_store.read(
        [account](StoreSession& session) { return session.leases().current(account); });
    co_return co_await task;
}

} // namespace airgate
