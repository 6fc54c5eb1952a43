// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audittrail.h"

namespace airgate {

Result<void> writeAudit(StoreSession& session, const Principal& author, Instant at, const AuditNote& note)
{
    AuditRecord record;
    record.at = at;
    record.author = author;
    record.action = note.action;
    record.subject = note.subject;
    record.before = note.before;
    record.after = note.after;
    record.reason = note.reason;
    record.result = note.result;
    return session.audit().append(std::move(record));
}

QString auditSubject(MainAccountId id)
{
    return QStringLiteral("main_account:%1").arg(id.value());
}

QString auditSubject(SubAccountId id)
{
    return QStringLiteral("sub_account:%1").arg(id.value());
}

} // namespace airgate
