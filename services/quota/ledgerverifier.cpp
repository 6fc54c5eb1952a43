// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/ledgerverifier.h"

#include "services/quota/ledgerdamage.h"
#include "services/quota/ledgerproof.h"

namespace airgate {

namespace {

constexpr int pageSize = 1000;

// What was found, and whether that is known already.
struct Finding {
    LedgerHealth health;
    QString known;
};

Result<Finding> findingOf(StoreSession& session, const LedgerHealth& health)
{
    const auto known = knownDamage(session);
    if (!known)
        return known.error();
    return Finding{health, *known};
}

Result<Finding> verified(StoreSession& session, const std::optional<LedgerHead>& kept, const VerifyRequest& request)
{
    const auto head = session.ledger().head();
    if (!head)
        return head.error();
    LedgerProof proof(kept);
    for (bool more = true; more && proof.health().isSound();) {
        if (request.cancel.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto page = session.ledger().stored(LedgerEntryId(proof.health().head.count + 1), pageSize);
        if (!page)
            return page.error();
        more = page->size() == pageSize;
        for (const StoredEntry& stored : *page) {
            if (!proof.add(stored))
                break;
        }
        if (request.progress)
            request.progress(proof.health().head.count, head->count);
    }
    const auto balances = session.ledger().keptBalances();
    if (!balances)
        return balances.error();
    const auto lastPosted = session.ledger().lastPosted();
    if (!lastPosted)
        return lastPosted.error();
    proof.finish(*balances, *lastPosted);
    return findingOf(session, proof.health());
}

Result<Finding> verifiedEnd(StoreSession& session, const std::optional<LedgerHead>& kept)
{
    LedgerHealth health;
    health.kept = kept;
    const auto head = session.ledger().head();
    if (!head)
        return head.error();
    health.head = *head;
    if (!kept || kept->count == 0)
        return findingOf(session, health);
    const auto entry = session.ledger().stored(LedgerEntryId(kept->count), 1);
    if (!entry)
        return entry.error();
    if (head->count < kept->count) {
        health.fault = LedgerFault::CutTail;
        health.badEntry = LedgerEntryId(head->count + 1);
    } else if (entry->isEmpty() || entry->first().entry.hash != kept->hash) {
        health.fault = LedgerFault::OtherHistory;
        health.badEntry = LedgerEntryId(kept->count);
    }
    return findingOf(session, health);
}

} // namespace

QCoro::Task<Result<void>> LedgerVerifier::note(Principal principal, LedgerHealth health)
{
    auto task = m_store.write([principal, health, now = m_clock.now()](StoreSession& session) {
        return noteDamage(session, principal, now, health);
    });
    co_return co_await task;
}

QCoro::Task<Result<LedgerHealth>> LedgerVerifier::verify(Principal principal, VerifyRequest request)
{
    // The kept head first: entries that are written meanwhile are then in the snapshot.
    const auto kept = m_heads.kept();
    if (!kept)
        co_return kept.error();
    auto task = m_store.readLong(
        [kept = *kept, request](StoreSession& session) { return verified(session, kept, request); });
    const auto finding = co_await task;
    if (!finding)
        co_return finding.error();
    if (damageText(finding->health) == finding->known)
        co_return finding->health;
    // Where it cannot be kept, the ledger cannot be written either, and the finding is what matters.
    auto noteTask = note(principal, finding->health);
    (void)co_await noteTask;
    co_return finding->health;
}

QCoro::Task<Result<LedgerHealth>> LedgerVerifier::verifyEnd()
{
    const auto kept = m_heads.kept();
    if (!kept)
        co_return kept.error();
    auto task = m_store.read([kept = *kept](StoreSession& session) { return verifiedEnd(session, kept); });
    const auto finding = co_await task;
    if (!finding)
        co_return finding.error();
    // A sound end says nothing of the rest, and what was found before is as true as this.
    if (finding->health.isSound() || !finding->known.isEmpty())
        co_return finding->health;
    auto noteTask = note(systemPrincipal(), finding->health);
    (void)co_await noteTask;
    co_return finding->health;
}

QCoro::Task<Result<void>> LedgerVerifier::acknowledgeDamage(Principal principal, QString reason)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    if (reason.trimmed().isEmpty())
        co_return Error{ErrorCode::InvalidArgument, QStringLiteral("reason"), {}};
    auto task = m_store.write([principal, reason, now = m_clock.now()](StoreSession& session) -> Result<LedgerHead> {
        if (const auto done = airgate::acknowledgeDamage(session, principal, now, reason); !done)
            return done.error();
        return session.ledger().head();
    });
    const auto head = co_await task;
    if (!head)
        co_return head.error();
    co_return m_heads.replace(*head);
}

} // namespace airgate
