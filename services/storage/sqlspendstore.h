// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// Snapshots of bills and the current figures per day.
class SqlSpendStore final : public SpendStore {
public:
    explicit SqlSpendStore(Database& database)
        : m_database(database)
    {
    }

    Result<SnapshotId>
    addSnapshot(const SpendSnapshot& snapshot,
                const QHash<SubAccountId, SpendByDay>& days) override;
    Result<std::optional<SpendSnapshot>> latestSnapshot(MainAccountId account,
                                                        BillPeriod period) override;
    Result<SpendSnapshot> snapshot(SnapshotId id) override;
    Result<QHash<SubAccountId, Money>> consumedTotals(MainAccountId account) override;
    Result<Money> consumedTotal(SubAccountId subAccount) override;
    Result<QHash<SubAccountId, QMap<QDate, Money>>> dailySpend(MainAccountId account,
                                                               QDate from) override;
    Result<QMap<BillPeriod, bool>> readPeriods(MainAccountId account) override;
    Result<void> readAgain(MainAccountId account) override;

private:
    using Days = QHash<SubAccountId, SpendByDay>;

    Result<QList<SpendFigure>> figuresAt(const SpendSnapshot& snapshot);
    Result<std::optional<SpendSnapshot>> withFigures(Result<std::optional<SpendSnapshot>> found);
    Result<SnapshotId> addHeader(const SpendSnapshot& snapshot);
    Result<void> addFigure(const SpendSnapshot& snapshot, const SpendFigure& figure);
    Result<void> addChangedFigures(const SpendSnapshot& snapshot, const QList<SpendFigure>& before);
    Result<void> replaceDays(const SpendSnapshot& snapshot, const Days& days);

    Database& m_database;
};

} // namespace airgate
