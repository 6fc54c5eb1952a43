// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotarules.h"
#include "services/interfaces/store.h"

namespace airgate {

// What the rules need to know of the ledger, within one transaction: read when it is first asked for, and
// kept up to date with what is written there.
class QuotaBalances {
public:
    explicit QuotaBalances(StoreSession& session)
        : m_session(session)
    {
    }

    // All sub-accounts of a main account at once, before many changes.
    [[nodiscard]] Result<void> readAll(MainAccountId account);
    // Where a change begins. NotFound (detail: the sub-account) also for one of another main account.
    [[nodiscard]] Result<QuotaPosition> position(const QuotaChange& change);
    void post(const QList<Posting>& postings);

private:
    struct User {
        MainAccountId account;
        Money quota;
        Money spent;
    };
    struct Pool {
        Money balance;
        std::optional<Money> limit;
    };

    Result<User> user(SubAccountId id, MainAccountId account);
    Result<Pool> pool(MainAccountId account);

    StoreSession& m_session;
    QHash<SubAccountId, User> m_users;
    QHash<MainAccountId, Pool> m_pools;
};

} // namespace airgate
