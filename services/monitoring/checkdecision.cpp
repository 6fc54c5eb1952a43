// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/monitoring/checkdecision.h"

#include "services/alerts/alertdecisions.h"
#include "services/enforcement/stoporders.h"
#include "services/settings/settings.h"

#include <algorithm>

namespace airgate {

namespace {

// What the decision is made from, read in the transaction that writes it.
struct Present {
    MainAccount account;
    QList<SubAccount> subAccounts;
    AlertFacts facts;
    SpendSnapshot current;
};

QHash<SubAccountId, QDate> openingDates(const MainAccount& account, const QList<SubAccount>& subAccounts)
{
    QHash<SubAccountId, QDate> dates;
    for (const SubAccount& subAccount : subAccounts)
        dates.insert(subAccount.id, subAccount.openingDate.isValid() ? subAccount.openingDate : account.openingDate);
    return dates;
}

Result<QList<SpendSnapshot>> keepSnapshots(StoreSession& session, const MainAccount& account,
                                           const QList<SubAccount>& subAccounts, const QList<PeriodSpend>& spends)
{
    QList<SpendSnapshot> snapshots;
    const auto opening = openingDates(account, subAccounts);
    for (const PeriodSpend& spend : spends) {
        auto snapshot = summarize(spend, opening);
        if (!snapshot)
            return snapshot.error();
        snapshot->account = account.id;
        snapshot->source = account.billSource;
        snapshot->settled = !spend.period.isOpenAt(spend.readAt);
        const auto id = session.spend().addSnapshot(*snapshot, spend.attributed);
        if (!id)
            return id.error();
        snapshot->id = *id;
        snapshots.append(*std::move(snapshot));
    }
    return snapshots;
}

Result<Present> readPresent(StoreSession& session, const MainAccount& account,
                            const QList<SubAccount>& subAccounts, const SpendSnapshot& current, Instant now)
{
    Present present{account, subAccounts, {}, current};
    AlertFacts& facts = present.facts;
    facts.account = account.id;
    facts.snapshot = current.id;
    facts.horizon = current.horizon;
    facts.now = now;
    auto quotas = session.ledger().quotas(account.id);
    if (!quotas)
        return quotas.error();
    auto consumed = session.spend().consumedTotals(account.id);
    if (!consumed)
        return consumed.error();
    auto cycles = session.ledger().cycles(account.id);
    if (!cycles)
        return cycles.error();
    auto recorded = session.alerts().highestSteps(account.id, *cycles);
    if (!recorded)
        return recorded.error();
    facts.quotas = *std::move(quotas);
    facts.consumed = *std::move(consumed);
    facts.cycles = *std::move(cycles);
    facts.highestRecorded = *std::move(recorded);
    return present;
}

Result<void> raiseAlerts(StoreSession& session, const Present& present, CheckReport& report)
{
    QList<Alert> alerts = stepAlerts(present.subAccounts, present.facts);
    const auto percent = settings::integer(session.settings(), settings::unattributedPercent);
    if (!percent)
        return percent.error();
    if (const auto alert = unattributedAlert(present.current, *percent, present.facts.now))
        alerts.append(*alert);
    for (const Alert& alert : alerts) {
        const auto raised = raise(session, alert);
        if (!raised)
            return raised.error();
        if (*raised && alert.told)
            report.alerts.append(alert);
    }
    return {};
}

bool mustStop(const SubAccount& subAccount, const AlertFacts& facts)
{
    return subAccount.monitored && subAccount.autoStop && !subAccount.isProtected && !subAccount.gone
        && facts.quotas.contains(subAccount.id)
        && hasReached(facts.consumed.value(subAccount.id), facts.quotas.value(subAccount.id), 100);
}

// Those at 100 % that have no quota hold yet.
Result<QList<SubAccount>> newlyExhausted(StoreSession& session, const Present& present)
{
    const auto holds = session.stops().activeHolds(present.account.id);
    if (!holds)
        return holds.error();
    QSet<SubAccountId> held;
    for (const Hold& hold : *holds) {
        if (hold.reason == HoldReason::Quota)
            held.insert(hold.subAccount);
    }
    QList<SubAccount> exhausted;
    std::copy_if(present.subAccounts.cbegin(), present.subAccounts.cend(), std::back_inserter(exhausted),
                 [&](const SubAccount& subAccount) {
                     return mustStop(subAccount, present.facts) && !held.contains(subAccount.id);
                 });
    return exhausted;
}

StopRequest stopRequest(const SubAccount& subAccount, const Present& present)
{
    const AlertFacts& facts = present.facts;
    StopRequest request;
    request.subAccount = subAccount.id;
    request.reason = HoldReason::Quota;
    request.note = QStringLiteral("spend %1 of quota %2, snapshot %3")
                       .arg(facts.consumed.value(subAccount.id).toDecimal(),
                            facts.quotas.value(subAccount.id).toDecimal())
                       .arg(present.current.id.value());
    request.idempotencyKey
        = QStringLiteral("quota-stop:%1:%2").arg(subAccount.id.value()).arg(present.current.id.value());
    return request;
}

Result<void> writeStops(StoreSession& session, const Present& present, const Lease& lease, CheckReport& report)
{
    const auto automatic = settings::boolean(session.settings(), settings::stopAutomatic);
    if (!automatic)
        return automatic.error();
    if (!*automatic)
        return {};
    const auto exhausted = newlyExhausted(session, present);
    if (!exhausted)
        return exhausted.error();
    const auto most = settings::integer(session.settings(), settings::stopMostPerCheck);
    if (!most)
        return most.error();
    if (exhausted->size() > *most) {
        report.stopsWaiting = int(exhausted->size());
        return {};
    }
    for (const SubAccount& subAccount : *exhausted) {
        const auto order = writeStopOrder(session, systemPrincipal(), present.facts.now,
                                          stopRequest(subAccount, present), lease.fencingToken);
        if (!order)
            return order.error();
        if (order->has_value() && (*order)->isOpen())
            report.stops.append((*order)->id);
    }
    return {};
}

// A project that changed hands while the bill was read would be counted for its former owner, and a
// settled month would stay so.
Result<void> requireSameRules(StoreSession& session, MainAccountId account, const QList<AttributionRule>& rules)
{
    const auto present = session.accounts().attributionRules(account);
    if (!present)
        return present.error();
    return *present == rules ? Result<void>{}
                             : Result<void>(Error{ErrorCode::IncompleteRead, QStringLiteral("rules"), {}});
}

Result<void> markChecked(StoreSession& session, MainAccount account, Instant now)
{
    account.lastCheckAt = now;
    account.lastCheckError.clear();
    account.failedChecks = 0;
    account.failureTold = false;
    return session.accounts().updateMainAccount(account);
}

// Told apart by when it was raised: another row of failures for the same reason is another alert.
Alert failingAlert(const MainAccount& account, Instant now)
{
    Alert alert;
    alert.account = account.id;
    alert.kind = AlertKind::CheckFailing;
    alert.severity = Severity::High;
    alert.detail = account.lastCheckError + u'@' + toIsoText(now);
    alert.horizon = account.lastCheckAt.value_or(Instant{});
    alert.at = now;
    return alert;
}

} // namespace

Result<void> decideFailure(StoreSession& session, MainAccountId id, Instant now, const Error& error)
{
    auto account = session.accounts().mainAccount(id);
    if (!account)
        return account.error();
    const auto most = settings::integer(session.settings(), settings::alertFailedChecks);
    if (!most)
        return most.error();
    account->lastCheckError = errorName(error.code);
    ++account->failedChecks;
    if (*most > 0 && account->failedChecks >= *most && !account->failureTold) {
        account->failureTold = true;
        if (const auto raised = raise(session, failingAlert(*account, now)); !raised)
            return raised.error();
    }
    return session.accounts().updateMainAccount(*account);
}

Result<CheckReport> decideCheck(StoreSession& session, const Lease& lease, Instant now,
                                const QList<AttributionRule>& rules, const QList<PeriodSpend>& spends)
{
    if (const auto held = session.leases().confirm(lease); !held)
        return held.error();
    if (const auto same = requireSameRules(session, lease.account, rules); !same)
        return same.error();
    const auto account = session.accounts().mainAccount(lease.account);
    if (!account)
        return account.error();
    const auto subAccounts = session.accounts().subAccounts(lease.account);
    if (!subAccounts)
        return subAccounts.error();
    const auto snapshots = keepSnapshots(session, *account, *subAccounts, spends);
    if (!snapshots)
        return snapshots.error();
    const auto present = readPresent(session, *account, *subAccounts, snapshots->last(), now);
    if (!present)
        return present.error();

    CheckReport report;
    report.account = account->id;
    report.accountName = account->name;
    report.snapshots = *snapshots;
    report.subAccounts = int(subAccounts->size());
    if (const auto raised = raiseAlerts(session, *present, report); !raised)
        return raised.error();
    if (const auto written = writeStops(session, *present, lease, report); !written)
        return written.error();
    if (const auto marked = markChecked(session, *account, now); !marked)
        return marked.error();
    return report;
}

} // namespace airgate
