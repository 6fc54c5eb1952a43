// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/standing.h"

namespace airgate {

QString statusName(SubAccountStatus status)
{
    switch (status) {
    case SubAccountStatus::Enabled: return QStringLiteral("enabled");
    case SubAccountStatus::Stopping: return QStringLiteral("stopping");
    case SubAccountStatus::Stopped: return QStringLiteral("stopped");
    case SubAccountStatus::Restoring: return QStringLiteral("restoring");
    case SubAccountStatus::NotSynced: return QStringLiteral("not_synced");
    }
    Q_UNREACHABLE();
}

SubAccountStatus deriveStatus(const SubAccount& subAccount, const QList<Hold>& activeHolds,
                              const std::optional<StopOrder>& latestOrder)
{
    if (subAccount.gone)
        return SubAccountStatus::NotSynced;
    if (latestOrder && latestOrder->isOpen())
        return latestOrder->kind == OrderKind::Stop ? SubAccountStatus::Stopping
                                                    : SubAccountStatus::Restoring;
    // "Stopped" is said only of a stop that was read back.
    const bool doneStop = latestOrder && latestOrder->kind == OrderKind::Stop
        && latestOrder->state == OrderState::Done;
    if (doneStop)
        return latestOrder->isProven() ? SubAccountStatus::Stopped : SubAccountStatus::Stopping;
    const bool observed = latestOrder && latestOrder->state == OrderState::Observed;
    return activeHolds.isEmpty() || observed ? SubAccountStatus::Enabled : SubAccountStatus::Stopping;
}

} // namespace airgate
