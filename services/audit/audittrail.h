// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/store.h"

namespace airgate {

// What a service says about a change it makes; goes into the change's own transaction.
struct AuditNote {
    QString action;    // "quota.allocate"
    QString subject;   // "sub_account:12"
    QString before = {};
    QString after = {};
    QString reason = {};
    AuditResult result = AuditResult::Done;
};

// The audit row of a change, in the same transaction: no change without its row (F38).
[[nodiscard]] Result<void> writeAudit(StoreSession& session, const Principal& author, Instant at,
                                      const AuditNote& note);

[[nodiscard]] QString auditSubject(MainAccountId id);
[[nodiscard]] QString auditSubject(SubAccountId id);

} // namespace airgate
