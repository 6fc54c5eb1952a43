// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"
#include "models/domain/forecast.h"
#include "models/domain/result.h"
#include "services/interfaces/secretbytes.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace airgate {

// What a message says, as values; the channel's template makes the words.
struct Notice {
    Alert alert;
    QString mainAccountName;
    QString userName;           // empty for alerts about a main account
    QString displayName;
    std::optional<Forecast> forecast;
    QString deliveryId;         // the same for every attempt of one outbox row
    bool isTest = false;        // the test button: only the names and alert.at are told
};

// The channel's own answer, for the test button and the outbox.
struct DeliveryReply {
    int httpStatus = 0;
    QString body;               // at most 1000 characters, no secret
};

// One way to tell people. Judged by HTTP status and body code (F29).
// Errors: DeliveryRefused (detail: the channel's code and message; not to be repeated), Throttled,
// NetworkUnreachable, ProxyRefused, TlsFailed, TimedOut, CloudUnavailable (to be repeated).
class Notifier {
public:
    virtual ~Notifier() = default;
    [[nodiscard]] virtual QCoro::Task<Result<DeliveryReply>> deliver(Notice notice) = 0;
};

// Where a channel delivers. The URL itself is a credential.
struct ChannelTarget {
    ChannelKind kind = ChannelKind::Feishu;
    SecretBytes url;
    SecretBytes signingSecret;  // empty: none
};

class NotifierFactory {
public:
    virtual ~NotifierFactory() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<Notifier>> open(ChannelTarget target) = 0;
};

} // namespace airgate
