// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/outboxdispatcher.h"
#include "services/enforcement/stopservice.h"
#include "services/monitoring/spendingcheck.h"

namespace airgate {

// What one full round came to.
struct WatchReport {
    QList<CheckReport> checks;
    QList<StopOrder> orders;   // carried out or tried in this round
    DispatchReport messages;
};

// A full round — check, carry out the stop orders, deliver the messages — by hand or on the timer. The
// timer's due time is wall clock and lives in the database: sleep, a clock jump or a restart leads to a
// run that catches up, not to a lost one (F34).
class Watch {
public:
    Watch(Store& store, Clock& clock, SpendingCheck& check, StopService& stops, OutboxDispatcher& outbox)
        : m_store(store)
        , m_clock(clock)
        , m_check(check)
        , m_stops(stops)
        , m_outbox(outbox)
    {
    }

    // One round now. The next due time moves on from here.
    [[nodiscard]] QCoro::Task<Result<WatchReport>> runNow(std::stop_token stop, CheckProgressSink progress);
    // Open orders and due messages only; cheap when there are none.
    [[nodiscard]] QCoro::Task<Result<WatchReport>> continueOpen();

    // When the timer wants its next round; nothing while it is switched off. Never later than one
    // interval from now, whatever the clock did.
    [[nodiscard]] QCoro::Task<Result<std::optional<Instant>>> nextDue();

    // Until stop is requested: a round when it is due, open orders and messages in between. finished is
    // told after each round that the timer made.
    [[nodiscard]] QCoro::Task<void> keepWatching(std::stop_token stop, CheckProgressSink progress,
                                                 std::function<void(Result<WatchReport>)> finished);

    // A round is under way in this process.
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    Store& m_store;
    Clock& m_clock;
    SpendingCheck& m_check;
    StopService& m_stops;
    OutboxDispatcher& m_outbox;
    bool m_running = false;
};

} // namespace airgate
