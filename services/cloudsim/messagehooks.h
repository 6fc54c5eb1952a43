// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "services/cloudsim/fault.h"
#include "services/httpserver/httpmessage.h"

#include <QJsonObject>
#include <QList>

namespace airgate::cloudsim {

// The receiving ends of notifications: a Feishu custom bot and a plain webhook.
class MessageHooks {
public:
    MessageHooks(QString feishuToken, QString feishuSecret)
        : m_token(std::move(feishuToken))
        , m_secret(std::move(feishuSecret))
    {
    }

    // The bot's answer, with the bodies and codes of the real one. A Reply fault decides it.
    [[nodiscard]] HttpResponse feishu(const HttpRequest& request, Instant now,
                                      const std::optional<Fault>& fault);
    [[nodiscard]] HttpResponse webhook(const HttpRequest& request, Instant now,
                                       const std::optional<Fault>& fault);

    [[nodiscard]] const QList<QJsonObject>& feishuMessages() const { return m_feishu; }
    [[nodiscard]] const QList<QJsonObject>& webhookMessages() const { return m_webhook; }
    void clear();

private:
    [[nodiscard]] int check(const HttpRequest& request, const QJsonObject& body, Instant now) const;

    QString m_token;
    QString m_secret;
    QList<QJsonObject> m_feishu;
    QList<QJsonObject> m_webhook;
};

} // namespace airgate::cloudsim
