// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/ledgerdamage.h"

#include "services/audit/audittrail.h"

namespace airgate {

namespace {

const QString foundKey = QStringLiteral("ledger.damage");
const QString acceptedKey = QStringLiteral("ledger.damage.acknowledged");
const QString subject = QStringLiteral("ledger");

Result<QString> textOf(StoreSession& session, const QString& key)
{
    const auto value = session.settings().value(key);
    if (!value)
        return value.error();
    return value->value_or(QString());
}

} // namespace

QString damageText(const LedgerHealth& health)
{
    if (health.isSound())
        return {};
    return QStringLiteral("%1 %2").arg(health.badEntry.value()).arg(ledgerFaultName(health.fault));
}

Result<QString> knownDamage(StoreSession& session)
{
    return textOf(session, foundKey);
}

Result<void> requireSoundLedger(StoreSession& session)
{
    const auto found = knownDamage(session);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return {};
    const auto accepted = textOf(session, acceptedKey);
    if (!accepted)
        return accepted.error();
    return *accepted == *found ? Result<void>() : Error{ErrorCode::LedgerDamaged, *found, {}};
}

Result<void> noteDamage(StoreSession& session, const Principal& author, Instant at, const LedgerHealth& health)
{
    const auto before = knownDamage(session);
    if (!before)
        return before.error();
    const QString now = damageText(health);
    if (now == *before)
        return {};
    if (const auto kept = session.settings().setValue(foundKey, now); !kept)
        return kept;
    // Other damage is acknowledged anew, and so is the same one that comes back.
    if (const auto forgotten = session.settings().setValue(acceptedKey, {}); !forgotten)
        return forgotten;
    return writeAudit(session, author, at, {QStringLiteral("ledger.verify"), subject, *before, now});
}

Result<void> acknowledgeDamage(StoreSession& session, const Principal& author, Instant at, const QString& reason)
{
    const auto found = knownDamage(session);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, foundKey, {}};
    if (const auto kept = session.settings().setValue(acceptedKey, *found); !kept)
        return kept;
    return writeAudit(session, author, at, {QStringLiteral("ledger.acknowledge"), subject, {}, *found, reason});
}

} // namespace airgate
