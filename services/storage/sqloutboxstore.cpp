// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqloutboxstore.h"

namespace airgate {

namespace {

const QString messageColumns = QStringLiteral(
    "id, alert, channel, state, attempts, next_attempt_at, last_error, delivered_at");

Channel channelOf(SqlRow& row)
{
    Channel channel;
    channel.id = row.id<ChannelId>();
    channel.name = row.text();
    channel.kind = row.named(channelKindFromName);
    channel.enabled = row.flag();
    channel.sealedUrl = row.bytes();
    channel.sealedSecret = row.bytes();
    return channel;
}

OutboxMessage messageOf(SqlRow& row)
{
    OutboxMessage message;
    message.id = row.id<OutboxId>();
    message.alert = row.id<AlertId>();
    message.channel = row.id<ChannelId>();
    message.state = row.named(deliveryStateFromName);
    message.attempts = row.smallNumber();
    message.nextAttemptAt = row.instant();
    message.lastError = row.text();
    message.deliveredAt = row.maybeInstant();
    return message;
}

} // namespace

Result<ChannelId> SqlOutboxStore::putChannel(const Channel& channel)
{
    const auto id = m_database.insert(
        QStringLiteral(
            "INSERT INTO channel (name, kind, enabled, sealed_url, sealed_secret) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, "
            "enabled = excluded.enabled, sealed_url = excluded.sealed_url, "
            "sealed_secret = excluded.sealed_secret RETURNING id"),
        channel.name, channelKindName(channel.kind), channel.enabled, channel.sealedUrl,
        channel.sealedSecret);
    if (!id)
        return id.error();
    return ChannelId(id->value_or(0));
}

Result<QList<Channel>> SqlOutboxStore::channels()
{
    return m_database.rows(
        QStringLiteral("SELECT id, name, kind, enabled, sealed_url, sealed_secret "
                       "FROM channel ORDER BY name"),
        channelOf);
}

Result<void> SqlOutboxStore::enqueue(AlertId alert, ChannelId channel, Instant at)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO outbox (alert, channel, state, attempts, next_attempt_at, last_error) "
            "VALUES (?, ?, ?, 0, ?, '') ON CONFLICT (alert, channel) DO NOTHING"),
        alert, channel, deliveryStateName(DeliveryState::Pending), at);
}

Result<QList<OutboxMessage>> SqlOutboxStore::due(Instant now, int limit)
{
    return m_database.rows(
        QStringLiteral("SELECT %1 FROM outbox WHERE state = 'pending' "
                       "AND next_attempt_at <= ? ORDER BY next_attempt_at, id LIMIT ?")
            .arg(messageColumns),
        messageOf, now, limit);
}

Result<void> SqlOutboxStore::update(const OutboxMessage& message)
{
    const auto changed = m_database.change(
        QStringLiteral(
            "UPDATE outbox SET state = ?, attempts = ?, next_attempt_at = ?, last_error = ?, "
            "delivered_at = ? WHERE id = ?"),
        deliveryStateName(message.state), message.attempts, message.nextAttemptAt,
        message.lastError, message.deliveredAt, message.id);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorCode::NotFound, QStringLiteral("outbox:%1").arg(message.id.value()), {}};
    return {};
}

Result<QList<OutboxMessage>> SqlOutboxStore::forAlerts(const QList<AlertId>& alerts)
{
    QList<OutboxMessage> messages;
    for (const AlertId alert : alerts) {
        const auto found = m_database.rows(
            QStringLiteral("SELECT %1 FROM outbox WHERE alert = ? ORDER BY id").arg(messageColumns),
            messageOf, alert);
        if (!found)
            return found.error();
        messages.append(*found);
    }
    return messages;
}

Result<std::optional<Instant>> SqlOutboxStore::nextDue()
{
    return m_database.row(
        QStringLiteral("SELECT next_attempt_at FROM outbox WHERE state = 'pending' "
                       "ORDER BY next_attempt_at LIMIT 1"),
        [](SqlRow& row) { return row.instant(); });
}

} // namespace airgate
