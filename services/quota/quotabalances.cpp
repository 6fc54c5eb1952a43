// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotabalances.h"

#include "services/audit/audittrail.h"

namespace airgate {

Result<void> QuotaBalances::readAll(MainAccountId account)
{
    const auto users = m_session.accounts().subAccounts(account);
    if (!users)
        return users.error();
    const auto quotas = m_session.ledger().quotas(account);
    if (!quotas)
        return quotas.error();
    const auto spent = m_session.spend().consumedTotals(account);
    if (!spent)
        return spent.error();
    for (const SubAccount& user : *users)
        m_users.insert(user.id, {account, quotas->value(user.id), spent->value(user.id)});
    return {};
}

Result<QuotaPosition> QuotaBalances::position(const QuotaChange& change)
{
    const auto giver = user(change.subAccount, change.account);
    if (!giver)
        return giver.error();
    const auto owner = pool(change.account);
    if (!owner)
        return owner.error();
    QuotaPosition position;
    position.quota = giver->quota;
    position.spent = giver->spent;
    position.pool = owner->balance;
    position.poolLimit = owner->limit;
    if (change.kind == EntryKind::Transfer) {
        const auto receiver = user(change.receiver, change.account);
        if (!receiver)
            return receiver.error();
        position.receiverQuota = receiver->quota;
    }
    return position;
}

void QuotaBalances::post(const QList<Posting>& postings)
{
    for (const Posting& posting : postings) {
        if (posting.subAccount.isValid())
            m_users[posting.subAccount].quota = posting.balanceAfter;
        else
            m_pools[posting.account].balance = posting.balanceAfter;
    }
}

Result<QuotaBalances::User> QuotaBalances::user(SubAccountId id, MainAccountId account)
{
    if (const auto known = m_users.constFind(id); known != m_users.cend()) {
        if (known->account != account)
            return Error{ErrorCode::NotFound, auditSubject(id), {}};
        return *known;
    }
    const auto subAccount = m_session.accounts().subAccount(id);
    if (!subAccount)
        return subAccount.error();
    const auto quota = m_session.ledger().quotaOf(id);
    if (!quota)
        return quota.error();
    const auto spent = m_session.spend().consumedTotal(id);
    if (!spent)
        return spent.error();
    m_users.insert(id, {subAccount->account, *quota, *spent});
    return user(id, account);
}

Result<QuotaBalances::Pool> QuotaBalances::pool(MainAccountId account)
{
    if (const auto known = m_pools.constFind(account); known != m_pools.cend())
        return *known;
    const auto balance = m_session.ledger().poolOf(account);
    if (!balance)
        return balance.error();
    const auto limit = m_session.ledger().poolLimit(account);
    if (!limit)
        return limit.error();
    return *m_pools.insert(account, {*balance, *limit});
}

} // namespace airgate
