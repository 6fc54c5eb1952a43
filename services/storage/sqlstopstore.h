// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// Holds and stop orders with their steps.
class SqlStopStore final : public StopStore {
public:
    explicit SqlStopStore(Database& database)
        : m_database(database)
    {
    }

    Result<HoldId> addHold(const Hold& hold) override;
    Result<void> liftHold(HoldId id, Instant at) override;
    Result<QList<Hold>> activeHolds(MainAccountId account) override;
    Result<StopOrderId> addOrder(const StopOrder& order) override;
    Result<void> updateOrder(const StopOrder& order) override;
    Result<StopOrder> order(StopOrderId id) override;
    Result<QList<StopOrder>> openOrders() override;
    Result<QHash<SubAccountId, StopOrder>> latestOrders(MainAccountId account) override;
    Result<std::optional<StopOrder>> stopToRestore(SubAccountId subAccount) override;

private:
    Result<QList<StopOrder>> withSteps(Result<QList<StopOrder>> orders);
    Result<void> writeSteps(StopOrderId id, const QList<StopStep>& steps);

    Database& m_database;
};

} // namespace airgate
