// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/cloudsim.h"
#include "services/signing/requestsigner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace airgate {

struct SimReply {
    int status = 0; // 0: no HTTP answer
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject result() const { return json().value(u"Result").toObject(); }
    // The provider's error code; empty for success.
    [[nodiscard]] QString code() const
    {
        return json().value(u"ResponseMetadata")[u"Error"][u"Code"].toString();
    }
};

// A running stand-in, and signed calls to it, each on a connection of its own.
class SimClient {
public:
    explicit SimClient(Scenario scenario, CloudSimOptions options = {.billRatePerSecond = 0});
    // One account "main" (2100000001) with the projects team-a and team-b, the users bob (two keys,
    // a login, policies, an API key, a group, an endpoint) and alice, and some bill lines.
    [[nodiscard]] static Scenario small();

    CloudSim sim;
    SigningCredential credential;
    QByteArray region = "cn-beijing";
    std::chrono::seconds clockError{0}; // how much the client's clock is ahead

    // POST with a JSON body.
    [[nodiscard]] SimReply post(const QByteArray& service, const QByteArray& action,
                                const QJsonObject& body = {}) const;
    // GET with everything in the query.
    [[nodiscard]] SimReply get(const QByteArray& service, const QByteArray& action,
                               const QueryItems& parameters = {}) const;
    [[nodiscard]] SimReply send(HttpRequestParts parts, const QByteArray& service) const;
    // Unsigned, for hooks and /_sim.
    [[nodiscard]] SimReply plain(const QByteArray& method, const QByteArray& target,
                                 const QByteArray& body = {}, const HeaderList& headers = {}) const;
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_port); }

private:
    quint16 m_port = 0;
};

[[nodiscard]] QByteArray versionOf(const QByteArray& service, const QByteArray& action);

} // namespace airgate
