// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "services/interfaces/store.h"

namespace airgate {

// The alerts that one complete check of a main account gives. Pure; storing them is once per
// (sub-account, cycle, step) whatever runs twice.
struct AlertFacts {
    MainAccountId account;
    SnapshotId snapshot;      // of the current period
    Instant horizon{};
    Instant now{};
    QHash<SubAccountId, Money> quotas;
    QHash<SubAccountId, Money> consumed;
    QHash<SubAccountId, LedgerEntryId> cycles;
    QHash<SubAccountId, int> highestRecorded;  // in the present cycle
};

// Step and exhaustion alerts: the highest newly reached one is told, those jumped over are recorded.
// A sub-account without a quota row, unmonitored or gone gives none (F22).
[[nodiscard]] QList<Alert> stepAlerts(const QList<SubAccount>& subAccounts, const AlertFacts& facts);

// Unattributed spend above percent of the bill; nothing when percent is 0 or the share is not above.
[[nodiscard]] std::optional<Alert> unattributedAlert(const SpendSnapshot& snapshot, qint64 percent, Instant now);

// Writes an alert once, with an outbox row for every enabled channel if it is to be told. False: it was
// there already.
[[nodiscard]] Result<bool> raise(StoreSession& session, const Alert& alert);

} // namespace airgate
