// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simserver.h"

#include <QJsonDocument>

namespace airgate::cloudsim {

namespace {

HttpResponse refused(const Error& error)
{
    const int status = error.code == ErrorCode::NotFound ? 404 : 400;
    return jsonResponse(status, {{QStringLiteral("error"), errorName(error.code)},
                                 {QStringLiteral("detail"), error.detail}});
}

HttpResponse done(const Result<void>& result)
{
    return result ? jsonResponse(200, {{QStringLiteral("ok"), true}}) : refused(result.error());
}

HttpResponse moveClock(SimServer& sim, const QJsonObject& body)
{
    if (body.contains(u"set")) {
        const std::optional<Instant> instant = fromIsoText(body.value(u"set").toString());
        if (!instant)
            return refused({ErrorCode::InvalidArgument, QStringLiteral("set")});
        sim.clock.set(*instant);
    }
    sim.clock.advance(std::chrono::seconds(body.value(u"advance_seconds").toInteger()));
    if (body.contains(u"running"))
        sim.clock.setRunning(body.value(u"running").toBool());
    return jsonResponse(200, {{QStringLiteral("now"), toIsoText(sim.clock.now())}});
}

HttpResponse addFaults(SimServer& sim, const QJsonObject& body)
{
    const Result<Fault> fault = Fault::fromJson(body);
    if (!fault)
        return refused(fault.error());
    sim.faults.add(*fault);
    return done({});
}

HttpResponse listFaults(const SimServer& sim)
{
    QJsonArray faults;
    for (const Fault& fault : sim.faults.all())
        faults.append(fault.toJson());
    return jsonResponse(200, {{QStringLiteral("faults"), faults}});
}

HttpResponse messages(const SimServer& sim, bool feishu)
{
    const std::lock_guard lock(sim.mutex);
    QJsonArray list;
    for (const QJsonObject& each :
         feishu ? sim.hooks.feishuMessages() : sim.hooks.webhookMessages())
        list.append(each);
    return jsonResponse(200, {{QStringLiteral("messages"), list}});
}

HttpResponse get(SimServer& sim, const QByteArray& path)
{
    if (path == "counters")
        return jsonResponse(200, {{QStringLiteral("calls"), sim.countersJson()}});
    if (path == "clock")
        return jsonResponse(200, {{QStringLiteral("now"), toIsoText(sim.clock.now())}});
    if (path == "faults")
        return listFaults(sim);
    if (path == "feishu" || path == "webhook")
        return messages(sim, path == "feishu");
    if (path == "state") {
        const std::lock_guard lock(sim.mutex);
        return jsonResponse(200, sim.world.state());
    }
    return refused({ErrorCode::NotFound, QString::fromUtf8(path)});
}

HttpResponse post(SimServer& sim, const QByteArray& path, const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject body = document.object();
    if (path == "reset") {
        sim.reset();
        return done({});
    }
    if (!document.isObject())
        return refused({ErrorCode::InvalidArgument, QStringLiteral("body")});
    if (path == "clock")
        return moveClock(sim, body);
    if (path == "faults")
        return addFaults(sim, body);
    if (path == "bill")
        return done(sim.addBill(body, body.value(u"account").toInteger()));
    if (path == "spend")
        return done(sim.addSpend(body.value(u"user").toString(), body.value(u"amount").toString(),
                                 QDate::fromString(body.value(u"day").toString(), Qt::ISODate)));
    return refused({ErrorCode::NotFound, QString::fromUtf8(path)});
}

} // namespace

HttpResponse adminCall(SimServer& sim, const HttpRequest& request)
{
    if (!request.path.startsWith("/_sim/"))
        return refused({ErrorCode::NotFound, QString::fromUtf8(request.path)});
    const QByteArray path = request.path.mid(6);
    if (request.method == "GET")
        return get(sim, path);
    if (request.method == "POST")
        return post(sim, path, request.body);
    if (request.method == "DELETE" && path == "faults") {
        sim.faults.clear();
        return done({});
    }
    return jsonResponse(405, {{QStringLiteral("error"), QStringLiteral("method_not_allowed")}});
}

} // namespace airgate::cloudsim
