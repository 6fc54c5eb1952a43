// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// The audit trail, chained as the journal is.
class SqlAuditStore final : public AuditStore {
public:
    explicit SqlAuditStore(Database& database)
        : m_database(database)
    {
    }

    Result<void> append(AuditRecord record) override;
    Result<QList<AuditRecord>> latest(int limit) override;

private:
    Database& m_database;
};

} // namespace airgate
