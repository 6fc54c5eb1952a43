// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/clock.h"
#include "services/interfaces/secretvault.h"
#include "services/interfaces/store.h"

namespace airgate {

// An alert with how its telling went.
struct AlertWithDelivery {
    Alert alert;
    QList<OutboxMessage> deliveries;
};

// A channel as an operator gives it.
struct NewChannel {
    QString name;
    ChannelKind kind = ChannelKind::Feishu;
    SecretBytes url;
    SecretBytes signingSecret;  // empty: none
    bool enabled = true;
};

// Alerts that were raised, and the channels they go to.
class AlertService {
public:
    AlertService(Store& store, Clock& clock, const Sealer& sealer)
        : m_store(store)
        , m_clock(clock)
        , m_sealer(sealer)
    {
    }

    [[nodiscard]] QCoro::Task<Result<QList<AlertWithDelivery>>> list(AlertFilter filter);
    // PermissionDenied, NotFound. Again is no error and changes nothing.
    [[nodiscard]] QCoro::Task<Result<void>> acknowledge(Principal principal, AlertId alert);
    // Adds a channel, or replaces the one of that name. URL and secret are sealed. PermissionDenied,
    // InvalidArgument (name, url).
    [[nodiscard]] QCoro::Task<Result<ChannelId>> putChannel(Principal principal, NewChannel channel);
    [[nodiscard]] QCoro::Task<Result<QList<Channel>>> channels();

    // What a channel's URL and signing secret are sealed with.
    [[nodiscard]] static QByteArray urlContext(const QString& channelName);
    [[nodiscard]] static QByteArray secretContext(const QString& channelName);

private:
    Store& m_store;
    Clock& m_clock;
    const Sealer& m_sealer;
};

} // namespace airgate
