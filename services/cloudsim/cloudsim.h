// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/cloudsim/faultplan.h"
#include "services/cloudsim/scenario.h"
#include "services/cloudsim/virtualclock.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>

namespace airgate::cloudsim {

struct CloudSimOptions {
    std::chrono::milliseconds latency{0}; // added to every answer
    quint64 seed = 1;
    int billRatePerSecond = 5;       // for each account; 0: no limit
    std::chrono::seconds clockTolerance{15 * 60}; // how far X-Date may be off
    bool clockFollowsSource = false; // ignore the scenario's time
    VirtualClock::Source timeSource; // what the virtual clock goes with; none: the system clock
};

// The stand-in for Volcengine's OpenAPI and for a Feishu custom bot, over HTTP on loopback. What it
// does and the /_sim routes are documented in docs/cloudsim.md. Any thread.
class CloudSim {
public:
    explicit CloudSim(Scenario scenario, CloudSimOptions options = {});
    ~CloudSim(); // stops
    CloudSim(const CloudSim&) = delete;
    CloudSim& operator=(const CloudSim&) = delete;

    // Loopback addresses only. The port. Errors: as HttpServer::listen; InvalidArgument for others.
    [[nodiscard]] Result<quint16> listen(const QString& host = QStringLiteral("127.0.0.1"),
                                         quint16 port = 0);
    void stop();

    [[nodiscard]] VirtualClock& clock();
    [[nodiscard]] FaultPlan& faults();
    // Calls by action, refused ones included, since the start or reset().
    [[nodiscard]] QHash<QString, int> counters() const;
    [[nodiscard]] int calls(const QString& action) const;
    // What the webhooks took, oldest first: {"path","body","at","code"}.
    [[nodiscard]] QList<QJsonObject> feishuMessages() const;
    [[nodiscard]] QList<QJsonObject> webhookMessages() const;
    // Users with keys, logins and policies, and endpoints, as /_sim/state shows them.
    [[nodiscard]] QJsonObject state() const;

    // A bill line for a user, visible now in the plain bill. NotFound, InvalidArgument.
    [[nodiscard]] Result<void> addSpend(const QString& userName, const QString& amount,
                                        QDate day = {});
    // {"lines":[…],"series":[…]} for the account, the first one when 0. NotFound, InvalidArgument.
    [[nodiscard]] Result<void> addBill(const QJsonObject& bill, qint64 accountId = 0);
    // Back to the scenario: accounts, bills, time, faults, counters, messages.
    void reset();

private:
    std::unique_ptr<class SimServer> m_server;
};

} // namespace airgate::cloudsim

namespace airgate {
using cloudsim::CloudSim;
using cloudsim::CloudSimOptions;
using cloudsim::Fault;
using cloudsim::FaultKind;
using cloudsim::Scenario;
} // namespace airgate
