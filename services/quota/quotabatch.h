// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotarules.h"
#include "services/interfaces/store.h"

namespace airgate {

// What a batch came to.
struct QuotaBatch {
    QList<LedgerEntryId> entries; // one per change, in their order
    bool repeated = false;        // all of them were there already, under the same keys
};

// Writes all changes, or says which is the first that cannot be: the error's detail is "index:
// reason". Each is decided on the balances the earlier ones leave. Within a write transaction of
// the caller, who has checked the right to do so; one audit row for all of them (F38).
[[nodiscard]] Result<QuotaBatch> writeBatch(StoreSession& session, const Principal& principal,
                                            Instant now, const QList<QuotaChange>& changes,
                                            const QString& subject);

} // namespace airgate
