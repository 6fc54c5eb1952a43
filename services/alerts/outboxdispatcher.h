// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/clock.h"
#include "services/interfaces/notifier.h"
#include "services/interfaces/secretvault.h"
#include "services/interfaces/store.h"

namespace airgate {

struct DispatchReport {
    int delivered = 0;
    int retrying = 0;
    int deadLettered = 0;
};

// Carries the outbox out: at least once, with back-off per message, ending as delivered or dead-lettered.
// A message is marked delivered only after the channel's own yes (F29).
class OutboxDispatcher {
public:
    OutboxDispatcher(Store& store, Clock& clock, const Sealer& sealer, NotifierFactory& notifiers)
        : m_store(store)
        , m_clock(clock)
        , m_sealer(sealer)
        , m_notifiers(notifiers)
    {
    }

    // Delivers what is due now, one message after another, at most five a second.
    [[nodiscard]] QCoro::Task<Result<DispatchReport>> deliverDue();

    static constexpr int mostAttempts = 8;
    // 30 s, doubling, at most one hour.
    [[nodiscard]] static std::chrono::seconds backOff(int attempts);

private:
    struct Work;
    [[nodiscard]] QCoro::Task<Result<QList<Work>>> loadDue();
    [[nodiscard]] QCoro::Task<Result<DeliveryReply>> deliver(const Channel& channel, Notice notice);

    Store& m_store;
    Clock& m_clock;
    const Sealer& m_sealer;
    NotifierFactory& m_notifiers;
};

} // namespace airgate
