// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlspendstore.h"

namespace airgate {

namespace {

const QString snapshotColumns = QStringLiteral(
    "id, account, period, measure, source, total, unattributed, control_total, read_at, horizon, "
    "line_count, settled");

SpendSnapshot snapshotOf(SqlRow& row)
{
    SpendSnapshot snapshot;
    snapshot.id = row.id<SnapshotId>();
    snapshot.account = row.id<MainAccountId>();
    snapshot.period = row.period();
    snapshot.measure = row.named(measureFromName);
    snapshot.source = row.named(billSourceModeFromName);
    snapshot.total = row.money();
    snapshot.unattributed = row.money();
    snapshot.controlTotal = row.maybeMoney();
    snapshot.readAt = row.instant();
    snapshot.horizon = row.instant();
    snapshot.lineCount = row.smallNumber();
    snapshot.settled = row.flag();
    return snapshot;
}

Result<QHash<SubAccountId, QMap<QDate, Money>>> roundedDays(const QHash<SubAccountId, SpendByDay>& exact)
{
    QHash<SubAccountId, QMap<QDate, Money>> rounded;
    for (auto owner = exact.cbegin(); owner != exact.cend(); ++owner) {
        for (const auto& [day, amount] : *owner) {
            const auto money = amount.rounded();
            if (!money)
                return money.error();
            rounded[owner.key()].insert(day, *money);
        }
    }
    return rounded;
}

} // namespace

Result<QList<SpendFigure>> SqlSpendStore::figuresAt(const SpendSnapshot& snapshot)
{
    // One key lookup per sub-account, however long the history of the period is.
    return m_database.rows(
        QStringLiteral(
            "SELECT f.sub_account, f.attributed, f.counted FROM sub_account s "
            "JOIN spend_figure f ON f.sub_account = s.id AND f.period = ? AND f.snapshot = "
            "(SELECT MAX(l.snapshot) FROM spend_figure l "
            "WHERE l.sub_account = s.id AND l.period = ? AND l.snapshot <= ?) "
            "WHERE s.account = ? ORDER BY s.id"),
        [](SqlRow& row) {
            SpendFigure figure;
            figure.subAccount = row.id<SubAccountId>();
            figure.attributed = row.money();
            figure.counted = row.money();
            return figure;
        },
        snapshot.period, snapshot.period, snapshot.id, snapshot.account);
}

Result<std::optional<SpendSnapshot>>
SqlSpendStore::withFigures(Result<std::optional<SpendSnapshot>> found)
{
    if (!found || !*found)
        return found;
    const auto figures = figuresAt(**found);
    if (!figures)
        return figures.error();
    (*found)->figures = *figures;
    return found;
}

Result<SnapshotId> SqlSpendStore::addHeader(const SpendSnapshot& snapshot)
{
    const auto id = m_database.insert(
        QStringLiteral("INSERT INTO spend_snapshot (account, period, measure, source, total, "
                       "unattributed, control_total, read_at, horizon, line_count, settled) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        snapshot.account, snapshot.period, measureName(snapshot.measure),
        billSourceModeName(snapshot.source), snapshot.total, snapshot.unattributed,
        snapshot.controlTotal, snapshot.readAt, snapshot.horizon, snapshot.lineCount,
        snapshot.settled);
    if (!id)
        return id.error();
    return SnapshotId(id->value_or(0));
}

Result<void> SqlSpendStore::addFigure(const SpendSnapshot& snapshot, const SpendFigure& figure)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO spend_figure (sub_account, period, snapshot, attributed, counted) "
            "VALUES (?, ?, ?, ?, ?)"),
        figure.subAccount, snapshot.period, snapshot.id, figure.attributed, figure.counted);
}

Result<void> SqlSpendStore::addChangedFigures(const SpendSnapshot& snapshot,
                                              const QList<SpendFigure>& before)
{
    QHash<SubAccountId, SpendFigure> stored;
    for (const SpendFigure& figure : before)
        stored.insert(figure.subAccount, figure);
    for (const SpendFigure& figure : snapshot.figures) {
        const auto known = stored.constFind(figure.subAccount);
        const bool same = known != stored.cend() && *known == figure;
        stored.remove(figure.subAccount);
        if (same)
            continue;
        if (const auto added = addFigure(snapshot, figure); !added)
            return added;
    }
    // Who is no longer in the bill has 0 in it from now on.
    for (const SpendFigure& left : std::as_const(stored)) {
        const SpendFigure nothing{left.subAccount, {}, {}};
        if (left == nothing)
            continue;
        if (const auto added = addFigure(snapshot, nothing); !added)
            return added;
    }
    return {};
}

Result<void> SqlSpendStore::replaceDays(const SpendSnapshot& snapshot, const Days& days)
{
    QSet<SubAccountId> vanished;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT d.sub_account FROM sub_account s JOIN spend_by_day d "
                       "ON d.sub_account = s.id AND d.period = ? WHERE s.account = ?"),
        [&](SqlRow& row) { vanished.insert(row.id<SubAccountId>()); }, snapshot.period, snapshot.account);
    if (!read)
        return read;
    for (auto owner = days.cbegin(); owner != days.cend(); ++owner) {
        vanished.remove(owner.key());
        const auto put = m_database.execute(
            QStringLiteral("INSERT INTO spend_by_day (sub_account, period, days) VALUES (?, ?, ?) "
                           "ON CONFLICT (sub_account, period) DO UPDATE SET days = excluded.days "
                           "WHERE spend_by_day.days <> excluded.days"),
            owner.key(), snapshot.period, owner->toText());
        if (!put)
            return put;
    }
    for (const SubAccountId owner : std::as_const(vanished)) {
        const auto removed = m_database.execute(
            QStringLiteral("DELETE FROM spend_by_day WHERE sub_account = ? AND period = ?"), owner,
            snapshot.period);
        if (!removed)
            return removed;
    }
    return {};
}

Result<SnapshotId> SqlSpendStore::addSnapshot(const SpendSnapshot& snapshot, const Days& days)
{
    const auto id = addHeader(snapshot);
    if (!id)
        return id;
    SpendSnapshot added = snapshot;
    added.id = *id;
    const auto before = figuresAt(added);
    if (!before)
        return before.error();
    if (const auto changed = addChangedFigures(added, *before); !changed)
        return changed.error();
    if (const auto replaced = replaceDays(added, days); !replaced)
        return replaced.error();
    return *id;
}

Result<std::optional<SpendSnapshot>> SqlSpendStore::latestSnapshot(MainAccountId account,
                                                                   BillPeriod period)
{
    return withFigures(m_database.row(
        QStringLiteral("SELECT %1 FROM spend_snapshot WHERE account = ? AND period = ? "
                       "ORDER BY id DESC LIMIT 1")
            .arg(snapshotColumns),
        snapshotOf, account, period));
}

Result<SpendSnapshot> SqlSpendStore::snapshot(SnapshotId id)
{
    const auto found = withFigures(m_database.row(
        QStringLiteral("SELECT %1 FROM spend_snapshot WHERE id = ?").arg(snapshotColumns),
        snapshotOf, id));
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("spend_snapshot:%1").arg(id.value()), {}};
    return **found;
}

Result<QHash<SubAccountId, Money>> SqlSpendStore::consumedTotals(MainAccountId account)
{
    QHash<SubAccountId, Money> totals;
    const auto read = m_database.forEach(
        QStringLiteral(
            "SELECT f.sub_account, CAST(SUM(f.counted) AS BIGINT) "
            "FROM (SELECT DISTINCT period FROM spend_snapshot WHERE account = ?) p "
            "CROSS JOIN sub_account s "
            "JOIN spend_figure f ON f.sub_account = s.id AND f.period = p.period AND f.snapshot = "
            "(SELECT MAX(l.snapshot) FROM spend_figure l "
            "WHERE l.sub_account = s.id AND l.period = p.period) "
            "WHERE s.account = ? GROUP BY f.sub_account"),
        [&](SqlRow& row) {
            const auto owner = row.id<SubAccountId>();
            totals.insert(owner, row.money());
        },
        account, account);
    return read ? Result(totals) : read.error();
}

Result<Money> SqlSpendStore::consumedTotal(SubAccountId subAccount)
{
    // One look into the key per period, however many snapshots it has had.
    const auto total = m_database.row(
        QStringLiteral(
            "WITH RECURSIVE p (period) AS ("
            "SELECT MIN(period) FROM spend_figure WHERE sub_account = ? UNION ALL "
            "SELECT (SELECT MIN(period) FROM spend_figure WHERE sub_account = ? AND period > p.period) "
            "FROM p WHERE p.period IS NOT NULL) "
            "SELECT COALESCE(CAST(SUM((SELECT f.counted FROM spend_figure f WHERE f.sub_account = ? "
            "AND f.period = p.period ORDER BY f.snapshot DESC LIMIT 1)) AS BIGINT), 0) "
            "FROM p WHERE p.period IS NOT NULL"),
        [](SqlRow& row) { return row.money(); }, subAccount, subAccount, subAccount);
    if (!total)
        return total.error();
    return total->value_or(Money());
}

Result<QHash<SubAccountId, QMap<QDate, Money>>> SqlSpendStore::dailySpend(MainAccountId account,
                                                                          QDate from)
{
    // A bill may hold days of another month, so that no period can be left out.
    Days exact;
    std::optional<Error> damage;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT d.sub_account, d.days FROM sub_account s "
                       "JOIN spend_by_day d ON d.sub_account = s.id WHERE s.account = ?"),
        [&](SqlRow& row) {
            SpendByDay& owner = exact[row.id<SubAccountId>()];
            const auto days = SpendByDay::fromText(row.text());
            if (!days) {
                damage = Error{ErrorCode::DatabaseDamaged, days.error().detail, {}};
                return;
            }
            for (const auto& [day, amount] : *days) {
                if (day >= from)
                    owner[day] += amount;
            }
        },
        account);
    if (!read)
        return read.error();
    if (damage)
        return *damage;
    return roundedDays(exact);
}

Result<QMap<BillPeriod, bool>> SqlSpendStore::readPeriods(MainAccountId account)
{
    QMap<BillPeriod, bool> periods;
    const auto read = m_database.forEach(
        QStringLiteral(
            "SELECT s.period, s.settled, s.id - m.read_again_up_to FROM spend_snapshot s "
            "JOIN main_account m ON m.id = s.account WHERE s.id IN "
            "(SELECT MAX(id) FROM spend_snapshot WHERE account = ? GROUP BY period)"),
        [&](SqlRow& row) {
            const BillPeriod period = row.period();
            const bool settled = row.flag();
            periods.insert(period, settled && row.number() > 0);
        },
        account);
    return read ? Result(periods) : read.error();
}

Result<void> SqlSpendStore::readAgain(MainAccountId account)
{
    return m_database.execute(
        QStringLiteral("UPDATE main_account SET read_again_up_to = "
                       "COALESCE((SELECT MAX(id) FROM spend_snapshot), 0) WHERE id = ?"),
        account);
}

} // namespace airgate
