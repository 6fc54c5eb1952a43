// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/iam/cloudsessions.h"
#include "services/iam/syncplan.h"
#include "services/interfaces/clock.h"

#include <functional>
#include <stop_token>

namespace airgate {

struct SyncReport {
    MainAccountId account;
    int added = 0;
    int changed = 0;
    int reappeared = 0;
    int gone = 0;
    int listed = 0;        // users the provider has
    int projects = 0;
};

struct SyncOptions {
    bool acceptManyGone = false;  // a person has said that so many are really gone
    std::stop_token stop = {};
    std::function<void(int done, int total)> progress = [](int, int) {};
};

// Brings the provider's users, its projects and who works in which here. Never changes the provider.
class SyncService {
public:
    SyncService(Store& store, Clock& clock, CloudSessions& sessions)
        : m_store(store)
        , m_clock(clock)
        , m_sessions(sessions)
    {
    }

    // Only complete listings are applied, all or none: IncompleteRead if the pages do not add up, or are empty though
    // users are known, or if more users are gone than may go without asking (detail: "gone:N").
    [[nodiscard]] QCoro::Task<Result<SyncReport>> sync(Principal principal, MainAccountId account,
                                                       SyncOptions options = {});

private:
    Store& m_store;
    Clock& m_clock;
    CloudSessions& m_sessions;
};

} // namespace airgate
