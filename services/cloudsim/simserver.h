// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/cloudsim.h"
#include "services/cloudsim/cloudworld.h"
#include "services/cloudsim/delayqueue.h"
#include "services/cloudsim/messagehooks.h"
#include "services/httpserver/httpserver.h"

namespace airgate::cloudsim {

// What is behind CloudSim: the routes, and the lock around the world.
class SimServer {
public:
    SimServer(Scenario scenario, CloudSimOptions options);

    void handle(HttpRequest request, const HttpRespond& respond);
    void reset();
    [[nodiscard]] QJsonObject countersJson() const;
    [[nodiscard]] Result<void> addSpend(const QString& userName, const QString& amount, QDate day);
    [[nodiscard]] Result<void> addBill(const QJsonObject& bill, qint64 accountId);

    const Scenario scenario;
    const CloudSimOptions options;
    VirtualClock clock;
    FaultPlan faults;
    mutable std::mutex mutex; // for what follows
    CloudWorld world;
    MessageHooks hooks;
    QHash<QString, int> counters;
    quint64 requests = 0;

    DelayQueue delays;
    HttpServer server;

private:
    struct Plan {
        HttpResponse response;
        std::chrono::milliseconds delay{0};
    };
    [[nodiscard]] Plan apiCall(const HttpRequest& request);
    [[nodiscard]] Plan hookCall(const HttpRequest& request, const QString& name);
    [[nodiscard]] QByteArray envelope(const CallOutcome& outcome, const ApiParams& params,
                                      Instant now);
    void setTime();
};

// A JSON answer.
[[nodiscard]] HttpResponse jsonResponse(int status, const QJsonObject& body);
// The /_sim routes.
[[nodiscard]] HttpResponse adminCall(SimServer& sim, const HttpRequest& request);

} // namespace airgate::cloudsim
