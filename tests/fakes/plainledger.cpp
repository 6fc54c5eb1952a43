// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/plainledger.h"

#include "app/await.h"

namespace airgate {

namespace {

QString words(const Error& error)
{
    return errorName(error.code) + u' ' + error.detail;
}

} // namespace

QString PlainLedger::follow(Store& store)
{
    auto task = store.read([this](StoreSession& session) { return compare(session); });
    const auto found = await(std::move(task));
    return found ? *found : words(found.error());
}

Result<QString> PlainLedger::compare(StoreSession& session)
{
    const auto stored = session.ledger().head();
    if (!stored)
        return stored.error();
    if (stored->count < head.count)
        return QStringLiteral("%1 entries are left of %2").arg(stored->count).arg(head.count);
    while (head.count < stored->count) {
        const auto entry = session.ledger().entry(LedgerEntryId(head.count + 1));
        if (!entry)
            return entry.error();
        if (const QString wrong = fold(*entry); !wrong.isEmpty())
            return QStringLiteral("#%1: %2").arg(entry->id.value()).arg(wrong);
    }
    if (head != *stored)
        return QStringLiteral("the head is another one");
    QHash<SubAccountId, Money> kept;
    for (auto pool = pools.cbegin(); pool != pools.cend(); ++pool) {
        const auto units = session.ledger().poolOf(pool.key());
        const auto quotasOfAccount = session.ledger().quotas(pool.key());
        if (!units || *units != pool.value() || !quotasOfAccount)
            return QStringLiteral("the pool's balance is not its sum");
        kept.insert(*quotasOfAccount);
    }
    return kept == quotas ? QString() : QStringLiteral("a quota's balance is not its sum");
}

QString PlainLedger::fold(const LedgerEntry& entry)
{
    if (entry.id.value() != head.count + 1 || entry.previousHash != head.hash)
        return QStringLiteral("does not follow");
    if (entry.hash != entryHash(entry))
        return QStringLiteral("is not what was hashed");
    if (keys.contains(entry.idempotencyKey))
        return QStringLiteral("has the key of another one");
    Int128 sum = 0;
    for (const Posting& posting : entry.postings) {
        sum += posting.amount.units();
        if (const QString wrong = foldPosting(posting); !wrong.isEmpty())
            return wrong;
    }
    if (sum != 0 || entry.postings.size() < 2)
        return QStringLiteral("does not balance");
    keys.insert(entry.idempotencyKey);
    head = {entry.id.value(), entry.hash};
    return {};
}

QString PlainLedger::foldPosting(const Posting& posting)
{
    Money& balance = posting.subAccount.isValid() ? quotas[posting.subAccount] : pools[posting.account];
    const auto after = balance.plus(posting.amount);
    if (!after || *after != posting.balanceAfter)
        return QStringLiteral("a balance does not follow from the last one");
    if (posting.subAccount.isValid() && after->isNegative())
        return QStringLiteral("a quota is below 0");
    balance = *after;
    return {};
}

} // namespace airgate
