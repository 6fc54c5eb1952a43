// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertdecisions.h"

namespace airgate {

namespace {

Alert stepAlert(const SubAccount& subAccount, const AlertFacts& facts, int step, bool told)
{
    Alert alert;
    alert.account = facts.account;
    alert.subAccount = subAccount.id;
    alert.kind = step >= 100 ? AlertKind::Exhausted : AlertKind::StepReached;
    alert.severity = severityOfStep(step);
    alert.step = step;
    alert.cycle = facts.cycles.value(subAccount.id);
    alert.told = told;
    alert.snapshot = facts.snapshot;
    alert.spend = facts.consumed.value(subAccount.id);
    alert.quota = facts.quotas.value(subAccount.id);
    alert.horizon = facts.horizon;
    alert.at = facts.now;
    return alert;
}

} // namespace

QList<Alert> stepAlerts(const QList<SubAccount>& subAccounts, const AlertFacts& facts)
{
    QList<Alert> alerts;
    for (const SubAccount& subAccount : subAccounts) {
        if (!subAccount.monitored || !facts.cycles.contains(subAccount.id))
            continue;
        const auto crossing
            = newCrossing(subAccount.steps, facts.consumed.value(subAccount.id),
                          facts.quotas.value(subAccount.id), facts.highestRecorded.value(subAccount.id));
        if (!crossing)
            continue;
        for (const int passed : crossing->passed)
            alerts.append(stepAlert(subAccount, facts, passed, false));
        alerts.append(stepAlert(subAccount, facts, crossing->step, true));
    }
    return alerts;
}

std::optional<Alert> unattributedAlert(const SpendSnapshot& snapshot, qint64 percent, Instant now)
{
    const Int128 share = Int128(snapshot.unattributed.units()) * 100;
    if (percent <= 0 || snapshot.total <= Money{} || share <= Int128(snapshot.total.units()) * percent)
        return std::nullopt;
    Alert alert;
    alert.account = snapshot.account;
    alert.kind = AlertKind::Unattributed;
    alert.severity = Severity::Warning;
    alert.snapshot = snapshot.id;
    alert.spend = snapshot.unattributed;
    alert.quota = snapshot.total;
    alert.horizon = snapshot.horizon;
    alert.at = now;
    // Told once for each period, not at each check (F24).
    alert.detail = snapshot.period.text();
    return alert;
}

Result<bool> raise(StoreSession& session, const Alert& alert)
{
    const auto id = session.alerts().addOnce(alert);
    if (!id)
        return id.error();
    if (!id->has_value())
        return false;
    if (!alert.told)
        return true;
    const auto channels = session.outbox().channels();
    if (!channels)
        return channels.error();
    for (const Channel& channel : *channels) {
        if (!channel.enabled)
            continue;
        if (const auto queued = session.outbox().enqueue(**id, channel.id, alert.at); !queued)
            return queued.error();
    }
    return true;
}

} // namespace airgate
