// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertservice.h"

#include "services/audit/audittrail.h"

#include <QUrl>

namespace airgate {

namespace {

Result<QList<AlertWithDelivery>> listIn(StoreSession& session, const AlertFilter& filter)
{
    const auto alerts = session.alerts().alerts(filter);
    if (!alerts)
        return alerts.error();
    QList<AlertId> ids;
    for (const Alert& alert : *alerts)
        ids.append(alert.id);
    const auto messages = session.outbox().forAlerts(ids);
    if (!messages)
        return messages.error();
    QHash<AlertId, QList<OutboxMessage>> byAlert;
    for (const OutboxMessage& message : *messages)
        byAlert[message.alert].append(message);
    QList<AlertWithDelivery> rows;
    for (const Alert& alert : *alerts)
        rows.append({alert, byAlert.value(alert.id)});
    return rows;
}

Result<Channel> sealed(const Sealer& sealer, const NewChannel& channel)
{
    const QUrl url = QUrl::fromEncoded(channel.url.bytes(), QUrl::StrictMode);
    if (channel.name.trimmed().isEmpty() || channel.name.size() > 64)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("name"), {}};
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QLatin1String("http")))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("url"), {}};
    Channel row;
    row.name = channel.name.trimmed();
    row.kind = channel.kind;
    row.enabled = channel.enabled;
    const auto sealedUrl = sealer.seal(channel.url, AlertService::urlContext(row.name));
    if (!sealedUrl)
        return sealedUrl.error();
    row.sealedUrl = *sealedUrl;
    if (channel.signingSecret.isEmpty())
        return row;
    const auto sealedSecret = sealer.seal(channel.signingSecret, AlertService::secretContext(row.name));
    if (!sealedSecret)
        return sealedSecret.error();
    row.sealedSecret = *sealedSecret;
    return row;
}

} // namespace

QByteArray AlertService::urlContext(const QString& channelName)
{
    return "channel:" + channelName.toUtf8() + ":url";
}

QByteArray AlertService::secretContext(const QString& channelName)
{
    return "channel:" + channelName.toUtf8() + ":signing_secret";
}

QCoro::Task<Result<QList<AlertWithDelivery>>> AlertService::list(AlertFilter filter)
{
    auto task = m_store.read([filter](StoreSession& session) { return listIn(session, filter); });
    co_return co_await task;
}

QCoro::Task<Result<void>> AlertService::acknowledge(Principal principal, AlertId id)
{
    if (const auto allowed = require(principal, Right::View); !allowed)
        co_return allowed.error();
    auto task = m_store.write([principal, id, now = m_clock.now()](StoreSession& session) -> Result<void> {
        const auto alert = session.alerts().alert(id);
        if (!alert)
            return alert.error();
        if (alert->acknowledgedAt)
            return {};
        if (const auto done = session.alerts().acknowledge(id, now); !done)
            return done.error();
        return writeAudit(session, principal, now,
                          {QStringLiteral("alert.acknowledge"), QStringLiteral("alert:%1").arg(id.value())});
    });
    co_return co_await task;
}

QCoro::Task<Result<ChannelId>> AlertService::putChannel(Principal principal, NewChannel channel)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    const auto row = sealed(m_sealer, channel);
    if (!row)
        co_return row.error();
    auto task = m_store.write(
        [principal, row = *row, now = m_clock.now()](StoreSession& session) -> Result<ChannelId> {
            const auto id = session.outbox().putChannel(row);
            if (!id)
                return id.error();
            const AuditNote note{QStringLiteral("channel.put"), QStringLiteral("channel:") + row.name, {},
                                 channelKindName(row.kind)};
            if (const auto audited = writeAudit(session, principal, now, note); !audited)
                return audited.error();
            return *id;
        });
    co_return co_await task;
}

QCoro::Task<Result<QList<Channel>>> AlertService::channels()
{
    co_return co_await m_store.read([](StoreSession& session) { return session.outbox().channels(); });
}

} // namespace airgate
