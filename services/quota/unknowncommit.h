// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/audittrail.h"

namespace airgate {

// After CommitOutcomeUnknown: what find(session) finds of the change, or nothing, and then for good. Until
// something else is written, what was refused may still lie at the end of the log, and a process that opens
// the file after a crash would take it for written. So a change that is not there leaves the audit row of
// its failure, which takes that place. CommitOutcomeUnknown if that cannot be written either.
template <typename Find>
auto findAfterUnknownCommit(Store& store, Principal principal, Instant now, AuditNote note, Find find)
    -> QCoro::Task<std::invoke_result_t<Find, StoreSession&>>
{
    using R = std::invoke_result_t<Find, StoreSession&>;
    note.result = AuditResult::Failed;
    auto task = store.write([=](StoreSession& session) -> R {
        auto found = find(session);
        if (!found || *found)
            return found;
        if (const auto audited = writeAudit(session, principal, now, note); !audited)
            return audited.error();
        return found;
    });
    auto found = co_await task;
    if (!found)
        co_return Error{ErrorCode::CommitOutcomeUnknown, found.error().detail, {}};
    co_return found;
}

} // namespace airgate
