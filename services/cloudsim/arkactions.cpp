// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

namespace airgate::cloudsim {

namespace {

// "2026-03-01T00:00:00Z", as Ark writes time.
QString arkDate(Instant instant)
{
    return toIsoText(instant).left(19) + u'Z';
}

QJsonObject endpointJson(const SimEndpoint& endpoint)
{
    QJsonArray tags;
    for (const SimTag& tag : endpoint.tags)
        tags.append(
            QJsonObject{{QStringLiteral("Key"), tag.key}, {QStringLiteral("Value"), tag.value}});
    const QJsonObject model{{QStringLiteral("FoundationModel"),
                             QJsonObject{{QStringLiteral("Name"), endpoint.model},
                                         {QStringLiteral("ModelVersion"), endpoint.modelVersion}}},
                            {QStringLiteral("CustomModelId"), QString()}};
    return {{QStringLiteral("Id"), endpoint.id},
            {QStringLiteral("Name"), endpoint.name},
            {QStringLiteral("Description"), endpoint.description},
            {QStringLiteral("EndpointModelType"), QStringLiteral("FoundationModel")},
            {QStringLiteral("ModelReference"), model},
            {QStringLiteral("ProjectName"), endpoint.project},
            {QStringLiteral("RateLimit"), QJsonObject{{QStringLiteral("Rpm"), endpoint.rpm},
                                                      {QStringLiteral("Tpm"), endpoint.tpm}}},
            {QStringLiteral("Status"), endpoint.status},
            {QStringLiteral("StatusReason"), QString()},
            {QStringLiteral("SupportRolling"), false},
            {QStringLiteral("Tags"), tags},
            {QStringLiteral("CreateTime"), arkDate(endpoint.created)},
            {QStringLiteral("UpdateTime"), arkDate(endpoint.updated)}};
}

ApiError noEndpoint()
{
    return {404, QStringLiteral("NotFound.Endpoint"),
            QStringLiteral("The specified endpoint is not found.")};
}

// {"PageNumber","PageSize","TotalCount","Items":[the page]}
QJsonObject page(const SimCall& call, const QJsonArray& all)
{
    const qint64 number = std::max<qint64>(1, call.params.integer("PageNumber").value_or(1));
    const qint64 size = std::clamp<qint64>(call.params.integer("PageSize").value_or(10), 1, 100);
    QJsonArray items;
    for (qint64 i = (number - 1) * size; i < std::min<qint64>(number * size, all.size()); ++i)
        items.append(all.at(i));
    return {{QStringLiteral("PageNumber"), number},
            {QStringLiteral("PageSize"), size},
            {QStringLiteral("TotalCount"), all.size()},
            {QStringLiteral("Items"), items}};
}

bool hasTag(const SimEndpoint& endpoint, const QJsonValue& filter)
{
    for (const SimTag& tag : endpoint.tags) {
        if (filter[u"Key"] == tag.key && filter[u"Values"].toArray().contains(tag.value))
            return true;
    }
    return false;
}

bool isWanted(const SimCall& call, const SimEndpoint& endpoint)
{
    const QString project = call.text("ProjectName");
    const QJsonObject filter = call.params.object("Filter");
    const QJsonArray statuses = filter.value(u"Statuses").toArray();
    const QJsonArray ids = filter.value(u"Ids").toArray();
    if (!project.isEmpty() && endpoint.project != project)
        return false;
    if (!statuses.isEmpty() && !statuses.contains(endpoint.status))
        return false;
    if (!ids.isEmpty() && !ids.contains(endpoint.id))
        return false;
    if (!endpoint.name.contains(filter.value(u"Name").toString()))
        return false;
    for (const QJsonValue tags : call.params.array("TagFilters")) {
        if (!hasTag(endpoint, tags))
            return false;
    }
    return true;
}

ApiReply listEndpoints(SimCall& call)
{
    QJsonArray endpoints;
    for (const SimEndpoint& endpoint : std::as_const(call.account.endpoints)) {
        if (isWanted(call, endpoint))
            endpoints.append(endpointJson(endpoint));
    }
    return page(call, endpoints);
}

ApiReply getEndpoint(SimCall& call)
{
    const SimEndpoint* endpoint = call.account.endpoint(call.text("Id"));
    return endpoint ? ApiReply(endpointJson(*endpoint)) : ApiReply(noEndpoint());
}

ApiReply setStatus(SimCall& call, const QString& status)
{
    SimEndpoint* endpoint = call.account.endpoint(call.text("Id"));
    if (!endpoint)
        return noEndpoint();
    endpoint->status = status;
    endpoint->updated = call.now;
    return {};
}

ApiReply stopEndpoint(SimCall& call)
{
    return setStatus(call, QStringLiteral("Stopped"));
}

ApiReply startEndpoint(SimCall& call)
{
    return setStatus(call, QStringLiteral("Running"));
}

ApiReply updateEndpoint(SimCall& call)
{
    SimEndpoint* endpoint = call.account.endpoint(call.text("Id"));
    if (!endpoint)
        return noEndpoint();
    if (call.params.has(QStringLiteral("Name")))
        endpoint->name = call.text("Name");
    if (call.params.has(QStringLiteral("Description")))
        endpoint->description = call.text("Description");
    const QJsonObject rate = call.params.object("RateLimit");
    if (rate.contains(u"Rpm") != rate.contains(u"Tpm"))
        return ApiError{400, QStringLiteral("InvalidParameter"),
                        QStringLiteral("RateLimit needs Rpm and Tpm together.")};
    if (!rate.isEmpty()) {
        endpoint->rpm = rate.value(u"Rpm").toInteger();
        endpoint->tpm = rate.value(u"Tpm").toInteger();
    }
    endpoint->updated = call.now;
    return {};
}

ApiReply createEndpoint(SimCall& call)
{
    if (call.text("Name").isEmpty())
        return missingParameter("Name");
    const QString project = call.text("ProjectName");
    const QJsonObject model =
        call.params.object("ModelReference").value(u"FoundationModel").toObject();
    SimEndpoint endpoint{.id =
                             QStringLiteral("ep-%1-%2")
                                 .arg(shanghaiText(call.now).remove(u'-').remove(u':').remove(u' '),
                                      call.ids.letters(5).toLower()),
                         .name = call.text("Name"),
                         .description = call.text("Description"),
                         .project = project.isEmpty() ? QStringLiteral("default") : project,
                         .model = model.value(u"Name").toString(),
                         .modelVersion = model.value(u"ModelVersion").toString(),
                         .status = QStringLiteral("Running"),
                         .created = call.now,
                         .updated = call.now};
    if (call.caller)
        endpoint.tags.append(
            {QStringLiteral("sys:ark:createdBy"),
             QStringLiteral("IAMUser/%1/%2").arg(call.caller->id).arg(call.caller->name)});
    if (!call.params.flag("DryRun"))
        call.account.endpoints.append(endpoint);
    return QJsonObject{{QStringLiteral("Id"), endpoint.id}};
}

ApiReply listApiKeys(SimCall& call)
{
    const QJsonValue user = call.params.object("Filter").value(u"UserId");
    const QString project = call.text("ProjectName");
    QJsonArray keys;
    for (const SimArkKey& key : std::as_const(call.account.arkKeys)) {
        const bool ofUser = user.isUndefined() || user.toVariant().toLongLong() == key.userId;
        if (!ofUser || (!project.isEmpty() && project != key.project))
            continue;
        keys.append(QJsonObject{{QStringLiteral("Id"), key.id},
                                {QStringLiteral("Name"), key.name},
                                {QStringLiteral("Key"), QStringLiteral("********")},
                                {QStringLiteral("ProjectName"), key.project},
                                {QStringLiteral("UserId"), key.userId},
                                {QStringLiteral("Status"), key.active ? QStringLiteral("Active")
                                                                      : QStringLiteral("Inactive")},
                                {QStringLiteral("CreateTime"), arkDate(key.created)},
                                {QStringLiteral("UpdateTime"), arkDate(key.updated)}});
    }
    return page(call, keys);
}

} // namespace

void addArkActions(ActionTable& table)
{
    table.insert("ark/2024-01-01/ListEndpoints", listEndpoints);
    table.insert("ark/2024-01-01/GetEndpoint", getEndpoint);
    table.insert("ark/2024-01-01/StopEndpoint", stopEndpoint);
    table.insert("ark/2024-01-01/StartEndpoint", startEndpoint);
    table.insert("ark/2024-01-01/UpdateEndpoint", updateEndpoint);
    table.insert("ark/2024-01-01/CreateEndpoint", createEndpoint);
    table.insert("ark/2024-01-01/ListApiKeys", listApiKeys);
}

} // namespace airgate::cloudsim
