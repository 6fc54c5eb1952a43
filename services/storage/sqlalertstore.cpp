// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlalertstore.h"

namespace airgate {

namespace {

const QString alertColumns = QStringLiteral("id, account, sub_account, kind, severity, step, "
                                            "cycle, told, snapshot, spend, quota, horizon, at, "
                                            "detail, acknowledged_at");

Alert alertOf(SqlRow& row)
{
    Alert alert;
    alert.id = row.id<AlertId>();
    alert.account = row.id<MainAccountId>();
    alert.subAccount = row.id<SubAccountId>();
    alert.kind = row.named(alertKindFromName);
    alert.severity = row.named(severityFromName);
    alert.step = row.smallNumber();
    alert.cycle = row.id<LedgerEntryId>();
    alert.told = row.flag();
    alert.snapshot = row.id<SnapshotId>();
    alert.spend = row.money();
    alert.quota = row.money();
    alert.horizon = row.instant();
    alert.at = row.instant();
    alert.detail = row.text();
    alert.acknowledgedAt = row.maybeInstant();
    return alert;
}

Error missing(AlertId id)
{
    return {ErrorCode::NotFound, QStringLiteral("alert:%1").arg(id.value()), {}};
}

} // namespace

Result<std::optional<AlertId>> SqlAlertStore::addOnce(const Alert& alert)
{
    const auto id = m_database.insert(
        QStringLiteral(
            "INSERT INTO alert (account, sub_account, kind, severity, step, cycle, told, "
            "snapshot, spend, quota, horizon, at, detail, acknowledged_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING RETURNING id"),
        alert.account, alert.subAccount, alertKindName(alert.kind), severityName(alert.severity),
        alert.step, alert.cycle, alert.told, alert.snapshot, alert.spend, alert.quota,
        alert.horizon, alert.at, alert.detail, alert.acknowledgedAt);
    if (!id)
        return id.error();
    return *id ? std::optional(AlertId(**id)) : std::nullopt;
}

Result<QHash<SubAccountId, int>>
SqlAlertStore::highestSteps(MainAccountId account, const QHash<SubAccountId, LedgerEntryId>& cycles)
{
    QHash<SubAccountId, int> highest;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT sub_account, COALESCE(cycle, 0), MAX(step) FROM alert "
                       "WHERE account = ? AND step > 0 GROUP BY sub_account, COALESCE(cycle, 0)"),
        [&](SqlRow& row) {
            const auto owner = row.id<SubAccountId>();
            const auto cycle = row.id<LedgerEntryId>();
            const int step = row.smallNumber();
            if (cycle == cycles.value(owner))
                highest.insert(owner, step);
        },
        account);
    return read ? Result(highest) : read.error();
}

Result<QList<Alert>> SqlAlertStore::alerts(const AlertFilter& filter)
{
    const bool bySubAccount = filter.subAccount.isValid();
    const qint64 owner = bySubAccount ? filter.subAccount.value() : filter.account.value();
    QString where = QStringLiteral("? = 0");
    if (bySubAccount)
        where = QStringLiteral("sub_account = ?");
    else if (filter.account.isValid())
        where = QStringLiteral("account = ?");
    if (filter.onlyTold)
        where += QStringLiteral(" AND told = 1");
    return m_database.rows(QStringLiteral("SELECT %1 FROM alert WHERE %2 ORDER BY id DESC LIMIT ?")
                               .arg(alertColumns, where),
                           alertOf, owner, filter.limit);
}

Result<Alert> SqlAlertStore::alert(AlertId id)
{
    const auto found = m_database.row(
        QStringLiteral("SELECT %1 FROM alert WHERE id = ?").arg(alertColumns), alertOf, id);
    if (!found)
        return found.error();
    return *found ? Result(**found) : missing(id);
}

Result<void> SqlAlertStore::acknowledge(AlertId id, Instant at)
{
    const auto changed = m_database.change(
        QStringLiteral(
            "UPDATE alert SET acknowledged_at = COALESCE(acknowledged_at, ?) WHERE id = ?"),
        at, id);
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<void>() : missing(id);
}

} // namespace airgate
