// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/ledgerproof.h"

#include <algorithm>

namespace airgate {

bool LedgerProof::found(LedgerFault fault, LedgerEntryId entry)
{
    if (fault == LedgerFault::None || !m_health.isSound())
        return m_health.isSound();
    m_health.fault = fault;
    m_health.badEntry = entry;
    return false;
}

bool LedgerProof::add(const StoredEntry& stored)
{
    const LedgerEntry& entry = stored.entry;
    const LedgerEntryId expected(m_health.head.count + 1);
    if (entry.id != expected)
        return found(LedgerFault::Gap, expected);
    if (!found(faultOf(stored), entry.id) || !found(reversalFaultOf(entry), entry.id)
        || !found(fold(entry), entry.id))
        return false;
    if (entry.kind == EntryKind::Reversal) {
        m_reversals.insert(entry.id);
        m_reversed.insert(entry.reverses);
    }
    m_health.head = {entry.id.value(), entry.hash};
    const auto& kept = m_health.kept;
    const bool differs = kept && kept->count == entry.id.value() && kept->hash != entry.hash;
    return found(differs ? LedgerFault::OtherHistory : LedgerFault::None, entry.id);
}

LedgerFault LedgerProof::faultOf(const StoredEntry& stored) const
{
    const LedgerEntry& entry = stored.entry;
    if (!stored.isReadable)
        return LedgerFault::Unreadable;
    if (entry.previousHash != m_health.head.hash)
        return LedgerFault::Chain;
    if (!stored.inSequence || stored.postingCount != entry.postings.size())
        return LedgerFault::Postings;
    if (entry.hash != entryHash(entry))
        return LedgerFault::Hash;
    Int128 sum = 0;
    for (const Posting& posting : entry.postings)
        sum += posting.amount.units();
    return sum == 0 && entry.postings.size() >= 2 ? LedgerFault::None : LedgerFault::Unbalanced;
}

LedgerFault LedgerProof::reversalFaultOf(const LedgerEntry& entry) const
{
    const LedgerEntryId target = entry.reverses;
    if (entry.kind != EntryKind::Reversal)
        return target.value() == 0 ? LedgerFault::None : LedgerFault::Reversal;
    const bool possible = target.isValid() && target < entry.id && !m_reversals.contains(target)
                          && !m_reversed.contains(target);
    return possible ? LedgerFault::None : LedgerFault::Reversal;
}

LedgerFault LedgerProof::fold(const LedgerEntry& entry)
{
    for (const Posting& posting : entry.postings) {
        const bool ofUser = posting.subAccount.isValid();
        KeptBalance& balance = ofUser ? m_quotas[posting.subAccount] : m_pools[posting.account];
        const auto after = balance.units.plus(posting.amount);
        if (!after || *after != posting.balanceAfter || (ofUser && after->isNegative()))
            return LedgerFault::BalanceAfter;
        balance.account = posting.account;
        balance.subAccount = posting.subAccount;
        balance.units = *after;
        balance.lastEntry = entry.id;
        if (ofUser && entry.kind == EntryKind::Allocation)
            balance.cycle = entry.id;
    }
    return LedgerFault::None;
}

template <typename Id>
void LedgerProof::compare(QHash<Id, KeptBalance> computed, const QHash<Id, KeptBalance>& stored)
{
    QList<Id> owners = computed.keys() + stored.keys();
    std::sort(owners.begin(), owners.end());
    for (const Id owner : std::as_const(owners)) {
        const KeptBalance right = computed.value(owner);
        const KeptBalance present = stored.value(owner);
        if (right == present)
            continue;
        const KeptBalance& named = computed.contains(owner) ? right : present;
        if (!m_health.isSound())
            return;
        m_health.account = named.account;
        m_health.subAccount = named.subAccount;
        found(LedgerFault::KeptBalance, named.lastEntry);
    }
}

void LedgerProof::finish(const QList<KeptBalance>& balances, LedgerEntryId lastPosted)
{
    const qint64 count = m_health.head.count;
    const bool isCut = lastPosted.value() > count || (m_health.kept && m_health.kept->count > count);
    if (!found(isCut ? LedgerFault::CutTail : LedgerFault::None, LedgerEntryId(count + 1)))
        return;
    QHash<SubAccountId, KeptBalance> quotas;
    QHash<MainAccountId, KeptBalance> pools;
    for (const KeptBalance& balance : balances) {
        if (balance.subAccount.isValid())
            quotas.insert(balance.subAccount, balance);
        else
            pools.insert(balance.account, balance);
    }
    compare(m_quotas, quotas);
    compare(m_pools, pools);
}

} // namespace airgate
