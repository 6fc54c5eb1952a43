// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/monitoring/watch.h"

#include "services/settings/settings.h"

namespace airgate {

namespace {

// Kept beside the settings, but not one of them: nobody sets it by hand.
const QString dueKey = QStringLiteral("state.next_check_at");
constexpr std::chrono::seconds longestNap{15};

Result<std::chrono::minutes> interval(StoreSession& session)
{
    const auto minutes = settings::integer(session.settings(), settings::checkIntervalMinutes);
    if (!minutes)
        return minutes.error();
    return std::chrono::minutes{*minutes};
}

Result<void> scheduleNext(StoreSession& session, Instant now)
{
    const auto step = interval(session);
    if (!step)
        return step.error();
    return session.settings().setValue(dueKey, toIsoText(now + *step));
}

struct Due {
    std::optional<Instant> at;  // nothing while the timer is switched off
    bool isPulledIn = false;    // the stored one is further off than one interval
};

Result<Due> readDue(StoreSession& session, Instant now)
{
    const auto enabled = settings::boolean(session.settings(), settings::checkEnabled);
    if (!enabled)
        return enabled.error();
    if (!*enabled)
        return Due{};
    const auto stored = session.settings().value(dueKey);
    if (!stored)
        return stored.error();
    const auto step = interval(session);
    if (!step)
        return step.error();
    const std::optional<Instant> due = stored->has_value() ? fromIsoText(**stored) : std::nullopt;
    // A shorter interval, or a clock that was set back, must not put the next round far off.
    const Instant latest = now + *step;
    return due ? Due{std::min(*due, latest), *due > latest} : Due{now};
}

// Kept, so that it does not move on with the clock at every look.
Result<std::optional<Instant>> pullIn(StoreSession& session, Instant now)
{
    const auto due = readDue(session, now);
    if (!due)
        return due.error();
    if (due->isPulledIn) {
        if (const auto kept = session.settings().setValue(dueKey, toIsoText(*due->at)); !kept)
            return kept.error();
    }
    return due->at;
}

} // namespace

QCoro::Task<Result<WatchReport>> Watch::runNow(std::stop_token stop, CheckProgressSink progress)
{
    if (m_running)
        co_return Error{ErrorCode::LeaseHeld, QStringLiteral("this process"), {}};
    m_running = true;
    WatchReport report;
    auto checks = co_await m_check.runAll(stop, progress);
    auto scheduledTask = m_store.write(
        [now = m_clock.now()](StoreSession& session) { return scheduleNext(session, now); });
    const auto scheduled = co_await scheduledTask;
    m_running = false;
    if (!checks)
        co_return checks.error();
    if (!scheduled)
        co_return scheduled.error();
    report.checks = *checks;
    auto rest = co_await continueOpen();
    if (!rest)
        co_return rest.error();
    report.orders = rest->orders;
    report.messages = rest->messages;
    co_return report;
}

QCoro::Task<Result<WatchReport>> Watch::continueOpen()
{
    WatchReport report;
    auto orders = co_await m_stops.continueOpen();
    auto messages = co_await m_outbox.deliverDue();
    if (!orders)
        co_return orders.error();
    if (!messages)
        co_return messages.error();
    report.orders = *orders;
    report.messages = *messages;
    co_return report;
}

QCoro::Task<Result<std::optional<Instant>>> Watch::nextDue()
{
    auto task = m_store.read(
        [now = m_clock.now()](StoreSession& session) { return readDue(session, now); });
    const auto due = co_await task;
    if (!due)
        co_return due.error();
    if (!due->isPulledIn)
        co_return due->at;
    auto pullTask = m_store.write(
        [now = m_clock.now()](StoreSession& session) { return pullIn(session, now); });
    co_return co_await pullTask;
}

QCoro::Task<void> Watch::keepWatching(std::stop_token stop, CheckProgressSink progress,
                                      std::function<void(Result<WatchReport>)> finished)
{
    while (!stop.stop_requested()) {
        const auto due = co_await nextDue();
        const Instant now = m_clock.now();
        if (due && due->has_value() && **due <= now && !m_running) {
            auto report = co_await runNow(stop, progress);
            finished(std::move(report));
        } else {
            auto continued = co_await continueOpen();
            if (!continued || !continued->orders.isEmpty())
                finished(std::move(continued));
        }
        if (stop.stop_requested())
            break;
        const bool soon = due && due->has_value() && **due > now && **due - now < longestNap;
        co_await m_clock.sleepFor(soon ? **due - now : std::chrono::milliseconds(longestNap));
    }
}

} // namespace airgate
