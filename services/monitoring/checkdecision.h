// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/monitoring/spendingcheck.h"

namespace airgate {

// The write half of a check, one transaction: snapshots, alerts with their outbox rows, holds and stop
// orders, and the account's last-check mark. spends: every period that was read, complete; rules: those
// it was attributed by. IncompleteRead (detail "rules") if they are others by now, Fenced.
[[nodiscard]] Result<CheckReport> decideCheck(StoreSession& session, const Lease& lease, Instant now,
                                              const QList<AttributionRule>& rules,
                                              const QList<PeriodSpend>& spends);

// What a failed check leaves behind, one transaction: the account's mark, and the alert once so many failed
// in a row. A good check arms it again.
[[nodiscard]] Result<void> decideFailure(StoreSession& session, MainAccountId account, Instant now,
                                         const Error& error);

} // namespace airgate
