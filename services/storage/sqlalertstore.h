// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// Alerts; a step of a cycle once.
class SqlAlertStore final : public AlertStore {
public:
    explicit SqlAlertStore(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<AlertId>> addOnce(const Alert& alert) override;
    Result<QHash<SubAccountId, int>>
    highestSteps(MainAccountId account, const QHash<SubAccountId, LedgerEntryId>& cycles) override;
    Result<QList<Alert>> alerts(const AlertFilter& filter) override;
    Result<Alert> alert(AlertId id) override;
    Result<void> acknowledge(AlertId id, Instant at) override;

private:
    Database& m_database;
};

} // namespace airgate
