// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// The journal. Triggers keep it append-only, chained and balanced, and fold it into the balances.
class SqlLedgerStore final : public LedgerStore {
public:
    explicit SqlLedgerStore(Database& database)
        : m_database(database)
    {
    }

    Result<LedgerHead> head() override;
    Result<void> append(const LedgerEntry& entry) override;
    Result<std::optional<LedgerEntry>> byIdempotencyKey(const QString& key) override;
    Result<std::optional<LedgerEntry>> byReference(const QString& reference) override;
    Result<Money> quotaOf(SubAccountId subAccount) override;
    Result<Money> poolOf(MainAccountId account) override;
    Result<QHash<SubAccountId, Money>> quotas(MainAccountId account) override;
    Result<QHash<SubAccountId, LedgerEntryId>> cycles(MainAccountId account) override;
    Result<QList<LedgerEntry>> entries(const LedgerFilter& filter) override;

private:
    Database& m_database;
};

} // namespace airgate
