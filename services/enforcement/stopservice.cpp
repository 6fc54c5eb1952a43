// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/enforcement/stopservice.h"

#include "services/alerts/alertdecisions.h"
#include "services/audit/audittrail.h"

#include <algorithm>

namespace airgate {

// One round of one order.
struct StopService::Job {
    StopOrder order;
    Lease lease;
    std::optional<StopOrder> answered;  // the order this one answers
    std::unique_ptr<Switchboard> board;
};

namespace {

struct Loaded {
    MainAccount account;
    SubAccount subAccount;
    std::optional<StopOrder> answered;
};

Result<Loaded> load(StoreSession& session, const StopOrder& order)
{
    const auto account = session.accounts().mainAccount(order.account);
    if (!account)
        return account.error();
    const auto subAccount = session.accounts().subAccount(order.subAccount);
    if (!subAccount)
        return subAccount.error();
    Loaded loaded{*account, *subAccount, {}};
    if (order.answers.isValid()) {
        const auto answered = session.stops().order(order.answers);
        if (!answered)
            return answered.error();
        loaded.answered = *answered;
    }
    return loaded;
}

// What the provider shows now decides each step; a new key that somebody made meanwhile joins a stop.
void readBack(StopOrder& order, const QList<Switch>& present)
{
    for (StopStep& step : order.steps) {
        if (step.state == StepState::Conflict)
            continue;
        const auto found = std::find_if(present.cbegin(), present.cend(), [&](const Switch& candidate) {
            return candidate.kind == step.saved.kind && candidate.target == step.saved.target;
        });
        const SwitchState now = found == present.cend() ? SwitchState::Absent : found->state;
        const bool asWanted = now == step.wanted || (order.kind == OrderKind::Stop && now == SwitchState::Absent);
        if (asWanted) {
            step.state = StepState::Verified;
            step.lastError.clear();
        } else {
            step.state = StepState::Failed;
            if (step.lastError.isEmpty())
                step.lastError = errorName(ErrorCode::NotReadBack);
        }
    }
    if (order.kind == OrderKind::Restore)
        return;
    for (const Switch& found : present) {
        const bool known = std::any_of(order.steps.cbegin(), order.steps.cend(), [&](const StopStep& step) {
            return step.saved.kind == found.kind && step.saved.target == found.target;
        });
        if (!known)
            order.steps += stopSteps({found});
    }
}

bool isFinished(const StopOrder& order)
{
    return std::all_of(order.steps.cbegin(), order.steps.cend(), [](const StopStep& step) {
        return step.state == StepState::Verified || step.state == StepState::Conflict;
    });
}

QString words(const Error& error)
{
    return error.detail.isEmpty() ? errorName(error.code) : errorName(error.code) + QStringLiteral(": ") + error.detail;
}

Result<void> auditTurns(StoreSession& session, const StopOrder& before, const StopOrder& order, Instant now)
{
    for (const StopStep& step : order.steps) {
        const bool turned = step.attempts > 0
            && std::none_of(before.steps.cbegin(), before.steps.cend(), [&](const StopStep& old) {
                   return old.saved == step.saved && old.state == step.state;
               });
        if (!turned)
            continue;
        AuditNote note{step.wanted == SwitchState::On ? QStringLiteral("switch.on") : QStringLiteral("switch.off"),
                       auditSubject(order.subAccount), switchStateName(step.saved.state),
                       switchKindName(step.saved.kind) + u':' + step.saved.target, step.lastError};
        note.result = step.state == StepState::Verified ? AuditResult::Done : AuditResult::Failed;
        if (const auto audited = writeAudit(session, order.author, now, note); !audited)
            return audited.error();
    }
    return {};
}

Result<void> alertFailing(StoreSession& session, const StopOrder& order, Instant now)
{
    Alert alert;
    alert.account = order.account;
    alert.subAccount = order.subAccount;
    alert.kind = AlertKind::StopFailing;
    alert.severity = Severity::Critical;
    alert.detail = QStringLiteral("order:%1").arg(order.id.value());
    alert.at = now;
    alert.horizon = now;
    const auto raised = raise(session, alert);
    return raised ? Result<void>{} : Result<void>(raised.error());
}

} // namespace

std::chrono::seconds StopService::backOff(int attempts)
{
    const std::chrono::seconds doubled{30LL << std::min(std::max(attempts, 1) - 1, 10)};
    return std::min<std::chrono::seconds>(doubled, std::chrono::minutes{15});
}

QCoro::Task<Result<StopOrder>> StopService::stop(Principal principal, StopRequest request)
{
    return submit(std::move(principal), std::move(request), OrderKind::Stop);
}

QCoro::Task<Result<StopOrder>> StopService::restore(Principal principal, StopRequest request)
{
    return submit(std::move(principal), std::move(request), OrderKind::Restore);
}

QCoro::Task<Result<StopOrder>> StopService::submit(Principal principal, StopRequest request, OrderKind kind)
{
    if (const auto allowed = require(principal, Right::StopAndRestore); !allowed)
        co_return allowed.error();
    auto orderTask = m_store.write(
        [principal, request, kind, now = m_clock.now()](StoreSession& session) -> Result<StopOrder> {
            if (kind == OrderKind::Restore)
                return writeRestoreOrder(session, principal, now, request, 0);
            const auto written = writeStopOrder(session, principal, now, request, 0);
            if (!written)
                return written.error();
            if (written->has_value())
                return **written;
            const auto subAccount = session.accounts().subAccount(request.subAccount);
            if (!subAccount)
                return subAccount.error();
            const auto orders = session.stops().latestOrders(subAccount->account);
            if (!orders)
                return orders.error();
            return orders->value(request.subAccount);
        });
    auto order = co_await orderTask;
    if (!order)
        co_return order.error();
    if (!order->isOpen())
        co_return *order;
    auto carried = co_await carryOut(*order);
    // The order stands: whoever may act for the account next carries it out.
    if (carried.failedWith(ErrorCode::LeaseHeld))
        co_return *order;
    co_return carried;
}

QCoro::Task<Result<QList<StopOrder>>> StopService::continueOpen()
{
    const auto open = co_await m_store.read([](StoreSession& session) { return session.stops().openOrders(); });
    if (!open)
        co_return open.error();
    // Side by side: the rate limit of the adapter keeps them in step with what the provider allows.
    std::vector<QCoro::Task<Result<StopOrder>>> running;
    for (const StopOrder& order : *open) {
        if (order.nextAttemptAt <= m_clock.now())
            running.push_back(carryOut(order));
    }
    QList<StopOrder> orders;
    for (auto& task : running) {
        const Result<StopOrder> order = co_await task;
        if (order)
            orders.append(*order);
        else if (!order.failedWith(ErrorCode::LeaseHeld) && !order.failedWith(ErrorCode::Cancelled))
            co_return order.error();
    }
    co_return orders;
}

QCoro::Task<Result<std::optional<StopOrder>>> StopService::latest(SubAccountId id)
{
    auto task = m_store.read([id](StoreSession& session) -> Result<std::optional<StopOrder>> {
        const auto subAccount = session.accounts().subAccount(id);
        if (!subAccount)
            return subAccount.error();
        const auto orders = session.stops().latestOrders(subAccount->account);
        if (!orders)
            return orders.error();
        const auto found = orders->constFind(id);
        return found == orders->cend() ? std::optional<StopOrder>{} : std::optional(*found);
    });
    co_return co_await task;
}

QCoro::Task<Result<StopOrder>> StopService::carryOut(StopOrder order)
{
    if (m_busy.contains(order.subAccount))
        co_return order;
    m_busy.insert(order.subAccount);
    const auto lease = co_await m_leases.acquire(order.account);
    if (!lease) {
        m_busy.remove(order.subAccount);
        co_return lease.error();
    }
    auto result = co_await round(order, *lease);
    m_busy.remove(order.subAccount);
    const auto released = co_await m_leases.release(*lease);
    if (!released)
        co_return released.error();
    co_return result;
}

QCoro::Task<Result<StopOrder>> StopService::round(StopOrder order, Lease lease)
{
    auto job = std::make_shared<Job>();
    job->order = order;
    job->lease = lease;
    Result<void> outcome = co_await prepare(job);
    if (outcome)
        outcome = co_await turnAndReadBack(job);
    if (outcome.failedWith(ErrorCode::Cancelled) || outcome.failedWith(ErrorCode::Fenced))
        co_return outcome.error();
    co_return co_await settle(job, outcome);
}

// Reads what the switches are and writes it down before the first call.
QCoro::Task<Result<void>> StopService::prepare(std::shared_ptr<Job> job)
{
    auto loadedTask = m_store.read(
        [order = job->order](StoreSession& session) { return load(session, order); });
    const auto loaded = co_await loadedTask;
    if (!loaded)
        co_return loaded.error();
    auto cloud = co_await m_sessions.open(job->order.account);
    if (!cloud)
        co_return cloud.error();
    job->answered = loaded->answered;
    job->board = std::make_unique<Switchboard>(*cloud, loaded->subAccount.userName, loaded->account.accessKeyId);
    if (job->order.state == OrderState::Running)
        co_return Result<void>{};
    const auto present = co_await job->board->read();
    if (!present)
        co_return present.error();
    StopOrder planned = job->order;
    if (planned.kind == OrderKind::Stop)
        planned.steps = stopSteps(*present, job->answered);
    else if (job->answered)
        planned.steps = restoreSteps(*job->answered, *present);
    planned.state = OrderState::Running;
    auto savedTask = m_store.write([planned, lease = job->lease](StoreSession& session) {
        return saveProgress(session, planned, lease);
    });
    auto saved = co_await savedTask;
    if (saved)
        job->order = planned;
    co_return saved;
}

QCoro::Task<Result<void>> StopService::turnAndReadBack(std::shared_ptr<Job> job)
{
    for (StopStep& step : job->order.steps) {
        if (step.state == StepState::Verified || step.state == StepState::Conflict)
            continue;
        ++step.attempts;
        const auto turned = co_await job->board->turn(step.saved, step.wanted);
        // A time-out says nothing about the outcome; a refusal may be of a call that acted before. What
        // counts is read back below.
        step.lastError = turned ? QString() : words(turned.error());
    }
    const auto present = co_await job->board->read();
    if (!present)
        co_return present.error();
    readBack(job->order, *present);
    co_return Result<void>{};
}

QCoro::Task<Result<StopOrder>> StopService::settle(std::shared_ptr<Job> job, Result<void> outcome)
{
    const Instant now = m_clock.now();
    StopOrder order = job->order;
    ++order.attempts;
    if (outcome && isFinished(order)) {
        order.state = OrderState::Done;
        order.doneAt = now;
    } else {
        order.nextAttemptAt = now + backOff(order.attempts);
        if (!outcome) {
            for (StopStep& step : order.steps) {
                if (step.state != StepState::Verified && step.lastError.isEmpty())
                    step.lastError = words(outcome.error());
            }
        }
    }
    auto task = m_store.write([order, now, lease = job->lease](StoreSession& session) -> Result<StopOrder> {
        const auto before = session.stops().order(order.id);
        if (!before)
            return before.error();
        if (const auto saved = saveProgress(session, order, lease); !saved)
            return saved.error();
        if (const auto audited = auditTurns(session, *before, order, now); !audited)
            return audited.error();
        if (order.isOpen()) {
            if (const auto alerted = alertFailing(session, order, now); !alerted)
                return alerted.error();
        }
        return order;
    });
    co_return co_await task;
}

} // namespace airgate
