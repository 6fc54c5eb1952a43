// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// Channels and the messages on their way to them.
class SqlOutboxStore final : public OutboxStore {
public:
    explicit SqlOutboxStore(Database& database)
        : m_database(database)
    {
    }

    Result<ChannelId> putChannel(const Channel& channel) override;
    Result<QList<Channel>> channels() override;
    Result<void> enqueue(AlertId alert, ChannelId channel, Instant at) override;
    Result<QList<OutboxMessage>> due(Instant now, int limit) override;
    Result<void> update(const OutboxMessage& message) override;
    Result<QList<OutboxMessage>> forAlerts(const QList<AlertId>& alerts) override;
    Result<std::optional<Instant>> nextDue() override;

private:
    Database& m_database;
};

} // namespace airgate
