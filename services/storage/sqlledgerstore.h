// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

#include <utility>

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
    Result<std::optional<LedgerEntryId>> reversalOf(LedgerEntryId entry) override;
    Result<std::optional<LedgerEntry>> byReference(const QString& reference) override;
    Result<Money> quotaOf(SubAccountId subAccount) override;
    Result<Money> poolOf(MainAccountId account) override;
    Result<std::optional<Money>> poolLimit(MainAccountId account) override;
    Result<void> setPoolLimit(MainAccountId account, std::optional<Money> limit) override;
    Result<QHash<SubAccountId, Money>> quotas(MainAccountId account) override;
    Result<QHash<SubAccountId, LedgerEntryId>> cycles(MainAccountId account) override;
    Result<LedgerEntry> entry(LedgerEntryId id) override;
    Result<QList<LedgerLine>> lines(const LedgerQuery& query, const LedgerOrder& order,
                                    LedgerLineKey after, int limit) override;
    Result<QList<LedgerLineKey>> lineKeys(const LedgerQuery& query,
                                          const LedgerOrder& order) override;
    Result<QList<LedgerLine>> linesOf(const QList<LedgerLineKey>& keys) override;
    Result<LedgerTotals> totals(const LedgerQuery& query) override;
    Result<void> eachLine(const LedgerQuery& query, const LedgerOrder& order,
                          const std::function<bool(const LedgerLine&)>& each) override;
    Result<void> eachRow(const LedgerQuery& query, const LedgerOrder& order,
                         const std::function<bool(const LedgerRow&)>& each) override;
    Result<QHash<QString, LedgerEntryId>> usedReferences(const QStringList& references) override;
    Result<KeyedEntries> entriesByKey(const QString& prefix) override;
    Result<QStringList> operators() override;
    Result<QList<StoredEntry>> stored(LedgerEntryId from, int limit) override;
    Result<QList<KeptBalance>> keptBalances() override;
    Result<LedgerEntryId> lastPosted() override;

    // The end of what was appended since the last call, if anything was.
    std::optional<LedgerHead> takeAppended() { return std::exchange(m_appended, std::nullopt); }

private:
    Database& m_database;
    std::optional<LedgerHead> m_appended;
};

} // namespace airgate
