// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/enforcement/stoporders.h"

#include "services/audit/audittrail.h"
#include "services/settings/settings.h"

#include <algorithm>

namespace airgate {

namespace {

Result<void> validate(const StopRequest& request)
{
    if (request.note.trimmed().isEmpty() || request.note.size() > 500)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("reason"), {}};
    if (request.idempotencyKey.isEmpty() || request.idempotencyKey.size() > 128)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("idempotency_key"), {}};
    return {};
}

Result<QList<Hold>> holdsOf(StoreSession& session, const SubAccount& subAccount)
{
    auto holds = session.stops().activeHolds(subAccount.account);
    if (!holds)
        return holds.error();
    holds->removeIf([&](const Hold& hold) { return hold.subAccount != subAccount.id; });
    return holds;
}

Result<std::optional<StopOrder>> latestOf(StoreSession& session, const SubAccount& subAccount)
{
    const auto orders = session.stops().latestOrders(subAccount.account);
    if (!orders)
        return orders.error();
    const auto found = orders->constFind(subAccount.id);
    return found == orders->cend() ? std::optional<StopOrder>{} : std::optional(*found);
}

Result<void> placeHold(StoreSession& session, const Principal& author, Instant now, const StopRequest& request,
                       const SubAccount& subAccount)
{
    const auto holds = holdsOf(session, subAccount);
    if (!holds)
        return holds.error();
    const bool there = std::any_of(holds->cbegin(), holds->cend(),
                                   [&](const Hold& hold) { return hold.reason == request.reason; });
    if (there)
        return {};
    Hold hold;
    hold.subAccount = subAccount.id;
    hold.reason = request.reason;
    hold.since = now;
    hold.placedBy = author;
    hold.note = request.note;
    const auto added = session.stops().addHold(hold);
    return added ? Result<void>{} : Result<void>(added.error());
}

Result<void> supersede(StoreSession& session, StopOrder order)
{
    order.state = OrderState::Superseded;
    return session.stops().updateOrder(order);
}

Result<StopOrder> addOrder(StoreSession& session, StopOrder order)
{
    const auto id = session.stops().addOrder(order);
    if (!id)
        return id.error();
    order.id = *id;
    const QString action = order.kind == OrderKind::Stop ? QStringLiteral("stop.order")
                                                         : QStringLiteral("restore.order");
    const AuditNote note{action, auditSubject(order.subAccount), {},
                         QStringLiteral("order:%1 %2").arg(order.id.value()).arg(holdReasonName(order.reason)),
                         order.note};
    if (const auto audited = writeAudit(session, order.author, order.at, note); !audited)
        return audited.error();
    return order;
}

StopOrder newOrder(OrderKind kind, const SubAccount& subAccount, const Principal& author, Instant now,
                   const StopRequest& request, qint64 fencingToken)
{
    StopOrder order;
    order.account = subAccount.account;
    order.subAccount = subAccount.id;
    order.kind = kind;
    order.reason = request.reason;
    order.idempotencyKey = request.idempotencyKey;
    order.author = author;
    order.note = request.note;
    order.at = now;
    order.nextAttemptAt = now;
    order.fencingToken = fencingToken;
    return order;
}

// Security and stale-data holds are lifted by those who placed them, not by a top-up.
Result<void> liftHolds(StoreSession& session, Instant now, const SubAccount& subAccount)
{
    const auto holds = holdsOf(session, subAccount);
    if (!holds)
        return holds.error();
    for (const Hold& hold : *holds) {
        if (hold.reason != HoldReason::Quota && hold.reason != HoldReason::Manual)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("hold:") + holdReasonName(hold.reason), {}};
        if (const auto lifted = session.stops().liftHold(hold.id, now); !lifted)
            return lifted.error();
    }
    return {};
}

} // namespace

Result<std::optional<StopOrder>> writeStopOrder(StoreSession& session, const Principal& author, Instant now,
                                                const StopRequest& request, qint64 fencingToken)
{
    if (const auto valid = validate(request); !valid)
        return valid.error();
    const auto subAccount = session.accounts().subAccount(request.subAccount);
    if (!subAccount)
        return subAccount.error();
    if (subAccount->isProtected)
        return Error{ErrorCode::ProtectedUser, subAccount->userName, {}};
    const auto latest = latestOf(session, *subAccount);
    if (!latest)
        return latest.error();
    const auto observeOnly = settings::boolean(session.settings(), settings::stopObserveOnly);
    if (!observeOnly)
        return observeOnly.error();
    if (const auto held = placeHold(session, author, now, request, *subAccount); !held)
        return held.error();

    StopOrder order = newOrder(OrderKind::Stop, *subAccount, author, now, request, fencingToken);
    if (latest->has_value()) {
        const StopOrder& last = **latest;
        const bool stopped = last.kind == OrderKind::Stop && (last.isOpen() || last.state == OrderState::Done);
        const bool stillObserved = last.state == OrderState::Observed && *observeOnly;
        if (stopped || stillObserved)
            return std::optional<StopOrder>{};
        if (last.kind == OrderKind::Restore && last.isOpen()) {
            if (const auto cut = supersede(session, last); !cut)
                return cut.error();
            order.answers = last.id;
        }
    }
    if (*observeOnly)
        order.state = OrderState::Observed;
    auto added = addOrder(session, order);
    if (!added)
        return added.error();
    return std::optional<StopOrder>(*std::move(added));
}

Result<StopOrder> writeRestoreOrder(StoreSession& session, const Principal& author, Instant now,
                                    const StopRequest& request, qint64 fencingToken)
{
    if (const auto valid = validate(request); !valid)
        return valid.error();
    const auto subAccount = session.accounts().subAccount(request.subAccount);
    if (!subAccount)
        return subAccount.error();
    const auto latest = latestOf(session, *subAccount);
    if (!latest)
        return latest.error();
    if (!latest->has_value())
        return Error{ErrorCode::NotFound, QStringLiteral("stop"), {}};
    if (const auto lifted = liftHolds(session, now, *subAccount); !lifted)
        return lifted.error();
    const StopOrder& last = **latest;
    if (last.kind == OrderKind::Restore && last.isOpen())
        return last;
    if (last.kind == OrderKind::Stop && last.isOpen()) {
        if (const auto cut = supersede(session, last); !cut)
            return cut.error();
    }
    const auto stop = session.stops().stopToRestore(subAccount->id);
    if (!stop)
        return stop.error();
    const bool nothingWasTurned = last.kind == OrderKind::Stop && last.steps.isEmpty();
    if (!stop->has_value() && !nothingWasTurned)
        return Error{ErrorCode::NotFound, QStringLiteral("stop"), {}};
    StopOrder order = newOrder(OrderKind::Restore, *subAccount, author, now, request, fencingToken);
    order.answers = stop->has_value() ? (*stop)->id : last.id;
    return addOrder(session, order);
}

Result<void> saveProgress(StoreSession& session, const StopOrder& order, const Lease& lease)
{
    if (const auto held = session.leases().confirm(lease); !held)
        return held.error();
    const auto stored = session.stops().order(order.id);
    if (!stored)
        return stored.error();
    if (!stored->isOpen())
        return Error{ErrorCode::Cancelled, QStringLiteral("order:%1").arg(order.id.value()), {}};
    return session.stops().updateOrder(order);
}

} // namespace airgate
