// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/principal.h"

#include <QByteArray>
#include <QString>

namespace airgate {

enum class AuditResult { Done, Refused, Failed };
[[nodiscard]] QString auditResultName(AuditResult result);
[[nodiscard]] std::optional<AuditResult> auditResultFromName(QStringView name);

// One row of the audit trail: who changed what. Written in the same transaction as the change.
struct AuditRecord {
    qint64 id = 0;               // 1, 2, 3 … without gaps
    Instant at{};
    Principal author;
    QString action;              // "quota.allocate", "account.add", "settings.set" …
    QString subject;             // "sub_account:12", "main_account:1", "setting:check.interval"
    QString before;              // old value, plain text or JSON; never a secret
    QString after;
    QString reason;
    AuditResult result = AuditResult::Done;
    QByteArray previousHash;
    QByteArray hash;
    friend bool operator==(const AuditRecord&, const AuditRecord&) = default;
};

[[nodiscard]] QByteArray auditHash(const AuditRecord& record);

} // namespace airgate
