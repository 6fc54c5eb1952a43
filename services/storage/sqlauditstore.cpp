// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlauditstore.h"

namespace airgate {

namespace {

AuditRecord recordOf(SqlRow& row)
{
    AuditRecord record;
    record.id = row.number();
    record.at = row.instant();
    record.author = row.principal();
    record.action = row.text();
    record.subject = row.text();
    record.before = row.text();
    record.after = row.text();
    record.reason = row.text();
    record.result = row.named(auditResultFromName);
    record.previousHash = row.bytes();
    record.hash = row.bytes();
    return record;
}

} // namespace

Result<void> SqlAuditStore::append(AuditRecord record)
{
    const auto last = latest(1);
    if (!last)
        return last.error();
    record.id = last->isEmpty() ? 1 : last->first().id + 1;
    record.previousHash = last->isEmpty() ? QByteArray(32, '\0') : last->first().hash;
    record.hash = auditHash(record);
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO audit (id, at, author_id, author_kind, author_name, author_role, "
            "action, subject, value_before, value_after, reason, result, previous_hash, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        record.id, record.at, record.author, record.action, record.subject, record.before,
        record.after, record.reason, auditResultName(record.result), record.previousHash,
        record.hash);
}

Result<QList<AuditRecord>> SqlAuditStore::latest(int limit)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT id, at, author_id, author_kind, author_name, author_role, action, subject, "
            "value_before, value_after, reason, result, previous_hash, hash "
            "FROM audit ORDER BY id DESC LIMIT ?"),
        recordOf, limit);
}

} // namespace airgate
