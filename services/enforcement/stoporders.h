// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stoporder.h"
#include "services/interfaces/store.h"

namespace airgate {

// What somebody asks for when stopping or restoring.
struct StopRequest {
    SubAccountId subAccount;
    HoldReason reason = HoldReason::Manual;  // of a stop
    QString note;              // 1…500 characters, goes into the audit trail
    QString idempotencyKey;    // 1…128 characters
};

// Writing orders, within a transaction of the caller's. Nothing is called here. Audited.

// Places the hold if there is none of that reason, and writes the order unless the sub-account is stopped
// or stopping already (nothing is given then). An unfinished restore is superseded. ProtectedUser.
[[nodiscard]] Result<std::optional<StopOrder>> writeStopOrder(StoreSession& session, const Principal& author,
                                                              Instant now, const StopRequest& request,
                                                              qint64 fencingToken);

// Lifts the quota and manual holds and writes the order; an unfinished stop is superseded, an unfinished
// restore is given again. InvalidArgument (detail "hold:REASON") while another hold remains, NotFound if
// there is nothing to restore.
[[nodiscard]] Result<StopOrder> writeRestoreOrder(StoreSession& session, const Principal& author, Instant now,
                                                  const StopRequest& request, qint64 fencingToken);

// Keeps an order's progress, unless it was superseded meanwhile or the lease was taken over.
[[nodiscard]] Result<void> saveProgress(StoreSession& session, const StopOrder& order, const Lease& lease);

} // namespace airgate
