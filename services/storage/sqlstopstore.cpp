// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlstopstore.h"

namespace airgate {

namespace {

const QString orderColumns = QStringLiteral(
    "id, account, sub_account, kind, state, reason, idempotency_key, author_id, author_kind, "
    "author_name, author_role, note, at, fencing_token, answers, attempts, next_attempt_at, "
    "done_at");

Hold holdOf(SqlRow& row)
{
    Hold hold;
    hold.id = row.id<HoldId>();
    hold.subAccount = row.id<SubAccountId>();
    hold.reason = row.named(holdReasonFromName);
    hold.since = row.instant();
    hold.placedBy = row.principal();
    hold.note = row.text();
    hold.liftedAt = row.maybeInstant();
    return hold;
}

StopOrder orderOf(SqlRow& row)
{
    StopOrder order;
    order.id = row.id<StopOrderId>();
    order.account = row.id<MainAccountId>();
    order.subAccount = row.id<SubAccountId>();
    order.kind = row.named(orderKindFromName);
    order.state = row.named(orderStateFromName);
    order.reason = row.named(holdReasonFromName);
    order.idempotencyKey = row.text();
    order.author = row.principal();
    order.note = row.text();
    order.at = row.instant();
    order.fencingToken = row.number();
    order.answers = row.id<StopOrderId>();
    order.attempts = row.smallNumber();
    order.nextAttemptAt = row.instant();
    order.doneAt = row.maybeInstant();
    return order;
}

StopStep stepOf(SqlRow& row)
{
    StopStep step;
    step.saved.kind = row.named(switchKindFromName);
    step.saved.target = row.text();
    step.saved.state = row.named(switchStateFromName);
    step.wanted = row.named(switchStateFromName);
    step.state = row.named(stepStateFromName);
    step.attempts = row.smallNumber();
    step.lastError = row.text();
    return step;
}

Error missing(const QString& what, qint64 id)
{
    return {ErrorCode::NotFound, QStringLiteral("%1:%2").arg(what).arg(id), {}};
}

} // namespace

Result<HoldId> SqlStopStore::addHold(const Hold& hold)
{
    const auto id = m_database.insert(
        QStringLiteral(
            "INSERT INTO hold (sub_account, reason, since, author_id, author_kind, author_name, "
            "author_role, note, lifted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING RETURNING id"),
        hold.subAccount, holdReasonName(hold.reason), hold.since, hold.placedBy, hold.note,
        hold.liftedAt);
    if (!id)
        return id.error();
    if (!*id)
        return Error{ErrorCode::AlreadyExists, holdReasonName(hold.reason), {}};
    return HoldId(**id);
}

Result<void> SqlStopStore::liftHold(HoldId id, Instant at)
{
    const auto changed = m_database.change(
        QStringLiteral("UPDATE hold SET lifted_at = ? WHERE id = ? AND lifted_at IS NULL"), at, id);
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<void>() : missing(QStringLiteral("hold"), id.value());
}

Result<QList<Hold>> SqlStopStore::activeHolds(MainAccountId account)
{
    return m_database.rows(
        QStringLiteral("SELECT h.id, h.sub_account, h.reason, h.since, h.author_id, h.author_kind, "
                       "h.author_name, h.author_role, h.note, h.lifted_at FROM hold h "
                       "JOIN sub_account s ON s.id = h.sub_account "
                       "WHERE s.account = ? AND h.lifted_at IS NULL ORDER BY h.id"),
        holdOf, account);
}

Result<StopOrderId> SqlStopStore::addOrder(const StopOrder& order)
{
    const auto id = m_database.insert(
        QStringLiteral(
            "INSERT INTO stop_order (account, sub_account, kind, state, reason, "
            "idempotency_key, author_id, author_kind, author_name, author_role, note, at, "
            "fencing_token, answers, attempts, next_attempt_at, done_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (idempotency_key) DO NOTHING RETURNING id"),
        order.account, order.subAccount, orderKindName(order.kind), orderStateName(order.state),
        holdReasonName(order.reason), order.idempotencyKey, order.author, order.note, order.at,
        order.fencingToken, order.answers, order.attempts, order.nextAttemptAt, order.doneAt);
    if (!id)
        return id.error();
    if (!*id)
        return Error{ErrorCode::AlreadyExists, QStringLiteral("idempotency_key"), {}};
    const StopOrderId added(**id);
    if (const auto written = writeSteps(added, order.steps); !written)
        return written.error();
    return added;
}

Result<void> SqlStopStore::updateOrder(const StopOrder& order)
{
    const auto changed = m_database.change(
        QStringLiteral("UPDATE stop_order SET state = ?, note = ?, fencing_token = ?, answers = ?, "
                       "attempts = ?, next_attempt_at = ?, done_at = ? WHERE id = ?"),
        orderStateName(order.state), order.note, order.fencingToken, order.answers, order.attempts,
        order.nextAttemptAt, order.doneAt, order.id);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return missing(QStringLiteral("stop_order"), order.id.value());
    return writeSteps(order.id, order.steps);
}

Result<void> SqlStopStore::writeSteps(StopOrderId id, const QList<StopStep>& steps)
{
    const auto cleared =
        m_database.execute(QStringLiteral("DELETE FROM stop_step WHERE stop_order = ?"), id);
    if (!cleared)
        return cleared;
    int position = 0;
    for (const StopStep& step : steps) {
        const auto written = m_database.execute(
            QStringLiteral(
                "INSERT INTO stop_step (stop_order, position, kind, target, saved_state, "
                "wanted, state, attempts, last_error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            id, ++position, switchKindName(step.saved.kind), step.saved.target,
            switchStateName(step.saved.state), switchStateName(step.wanted),
            stepStateName(step.state), step.attempts, step.lastError);
        if (!written)
            return written;
    }
    return {};
}

Result<QList<StopOrder>> SqlStopStore::withSteps(Result<QList<StopOrder>> orders)
{
    if (!orders)
        return orders;
    for (StopOrder& order : *orders) {
        const auto steps = m_database.rows(
            QStringLiteral("SELECT kind, target, saved_state, wanted, state, attempts, last_error "
                           "FROM stop_step WHERE stop_order = ? ORDER BY position"),
            stepOf, order.id);
        if (!steps)
            return steps.error();
        order.steps = *steps;
    }
    return orders;
}

Result<StopOrder> SqlStopStore::order(StopOrderId id)
{
    const auto found = withSteps(m_database.rows(
        QStringLiteral("SELECT %1 FROM stop_order WHERE id = ?").arg(orderColumns), orderOf, id));
    if (!found)
        return found.error();
    return found->isEmpty() ? missing(QStringLiteral("stop_order"), id.value())
                            : Result(found->first());
}

Result<QList<StopOrder>> SqlStopStore::openOrders()
{
    return withSteps(m_database.rows(
        QStringLiteral(
            "SELECT %1 FROM stop_order WHERE state IN ('pending', 'running') ORDER BY id")
            .arg(orderColumns),
        orderOf));
}

Result<QHash<SubAccountId, StopOrder>> SqlStopStore::latestOrders(MainAccountId account)
{
    const auto found = withSteps(m_database.rows(
        QStringLiteral(
            "SELECT %1 FROM stop_order WHERE id IN (SELECT MAX(o.id) FROM sub_account s "
            "JOIN stop_order o ON o.sub_account = s.id WHERE s.account = ? GROUP BY s.id)")
            .arg(orderColumns),
        orderOf, account));
    if (!found)
        return found.error();
    QHash<SubAccountId, StopOrder> latest;
    for (const StopOrder& order : *found)
        latest.insert(order.subAccount, order);
    return latest;
}

Result<std::optional<StopOrder>> SqlStopStore::stopToRestore(SubAccountId subAccount)
{
    // The latest stop with saved state; an earlier one does not come back once that is restored.
    const auto found = withSteps(m_database.rows(
        QStringLiteral("SELECT %1 FROM stop_order WHERE id = (SELECT MAX(o.id) FROM stop_order o "
                       "WHERE o.sub_account = ? AND o.kind = 'stop' AND o.state <> 'observed' "
                       "AND EXISTS (SELECT 1 FROM stop_step t WHERE t.stop_order = o.id)) "
                       "AND NOT EXISTS (SELECT 1 FROM stop_order r WHERE r.kind = 'restore' AND "
                       "r.answers = stop_order.id "
                       "AND r.state = 'done')")
            .arg(orderColumns),
        orderOf, subAccount));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace airgate
