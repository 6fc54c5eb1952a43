// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/auditrecord.h"

#include "models/domain/hashing.h"

namespace airgate {

QString auditResultName(AuditResult result)
{
    switch (result) {
    case AuditResult::Done: return QStringLiteral("done");
    case AuditResult::Refused: return QStringLiteral("refused");
    case AuditResult::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QByteArray auditHash(const AuditRecord& record)
{
    ChainHash hash(record.previousHash);
    hash.add(record.id).add(record.at);
    hash.add(record.author.id).add(principalKindName(record.author.kind)).add(record.author.name);
    hash.add(roleName(record.author.role)).add(record.action).add(record.subject);
    hash.add(record.before).add(record.after).add(record.reason).add(auditResultName(record.result));
    return hash.result();
}

std::optional<AuditResult> auditResultFromName(QStringView name)
{
    for (const auto result : {AuditResult::Done, AuditResult::Refused, AuditResult::Failed}) {
        if (auditResultName(result) == name)
            return result;
    }
    return std::nullopt;
}

} // namespace airgate
