// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/scenarioreader.h"

#include "services/cloudsim/billlinereader.h"

namespace airgate::cloudsim {

namespace {

const QString systemType = QStringLiteral("System");

QString text(const QJsonObject& json, QStringView key, const QString& absent = {})
{
    return json.value(key).toString(absent);
}

QList<SimTag> tags(const QJsonObject& json)
{
    QList<SimTag> list;
    for (auto it = json.begin(); it != json.end(); ++it)
        list.append({it.key(), it.value().toString()});
    return list;
}

} // namespace

void ScenarioReader::fail(const QString& text)
{
    if (m_error.isEmpty())
        m_error = text;
}

SimAccessKey ScenarioReader::accessKey(const QJsonObject& json)
{
    SimAccessKey key{.id = text(json, u"id"),
                     .secret = text(json, u"secret"),
                     .active = json.value(u"active").toBool(true)};
    if (key.id.isEmpty())
        key.id = m_ids.accessKeyId();
    if (key.secret.isEmpty())
        key.secret = m_ids.secretKey();
    key.created = key.updated = fromIsoText(text(json, u"created")).value_or(m_now);
    key.lastUsed = fromIsoText(text(json, u"last_used"));
    if (key.lastUsed) {
        key.lastService = text(json, u"last_service", QStringLiteral("ark"));
        key.lastRegion = QStringLiteral("cn-beijing");
    }
    return key;
}

QList<SimGrant> ScenarioReader::grants(const QJsonArray& json) const
{
    QList<SimGrant> list;
    for (const QJsonValue item : json) {
        const QJsonObject grant = item.toObject();
        list.append({.policy = item.isString() ? item.toString() : text(grant, u"name"),
                     .type = text(grant, u"type", systemType),
                     .project = text(grant, u"project"),
                     .attached = m_now - std::chrono::hours(24 * 30)});
    }
    return list;
}

SimUser ScenarioReader::user(const QJsonObject& json)
{
    SimUser user{.id = json.value(u"id").toInteger(),
                 .name = text(json, u"name"),
                 .displayName = text(json, u"display_name"),
                 .description = text(json, u"description"),
                 .email = text(json, u"email"),
                 .phone = text(json, u"phone"),
                 .tags = tags(json.value(u"tags").toObject()),
                 .grants = grants(json.value(u"policies").toArray())};
    if (user.name.isEmpty() || user.id <= 0)
        fail(QStringLiteral("users: a user needs an id and a name"));
    user.created = user.updated = fromIsoText(text(json, u"created")).value_or(m_now);
    for (const QJsonValue key : json.value(u"keys").toArray())
        user.keys.append(accessKey(key.toObject()));
    if (json.contains(u"login")) {
        user.login = SimLogin{.allowed = json.value(u"login")[u"allowed"].toBool(),
                              .passwordSet = user.created,
                              .lastLogin = fromIsoText(json.value(u"login")[u"last"].toString()),
                              .lastLoginIp = json.value(u"login")[u"ip"].toString(),
                              .created = user.created,
                              .updated = user.created};
    }
    for (const QJsonValue key : json.value(u"api_keys").toArray())
        user.apiKeys.append({.id = key[u"id"].toString(),
                             .name = key[u"name"].toString(),
                             .active = key[u"active"].toBool(true),
                             .created = user.created,
                             .updated = user.created});
    return user;
}

SimGroup ScenarioReader::group(const QJsonObject& json)
{
    SimGroup group{.id = json.value(u"id").toInteger(),
                   .name = text(json, u"name"),
                   .displayName = text(json, u"display_name"),
                   .description = text(json, u"description"),
                   .grants = grants(json.value(u"policies").toArray())};
    group.created = group.updated = m_now;
    for (const QJsonValue member : json.value(u"members").toArray())
        group.members.emplaceBack(member.toString(), m_now);
    return group;
}

SimEndpoint ScenarioReader::endpoint(const QJsonObject& json, SimAccount& account)
{
    SimEndpoint endpoint{.id = text(json, u"id"),
                         .name = text(json, u"name"),
                         .description = text(json, u"description"),
                         .project = text(json, u"project", QStringLiteral("default")),
                         .model = text(json, u"model", QStringLiteral("doubao-pro-32k")),
                         .modelVersion = text(json, u"model_version", QStringLiteral("240615")),
                         .status = text(json, u"status", QStringLiteral("Running"))};
    endpoint.created = endpoint.updated = fromIsoText(text(json, u"created")).value_or(m_now);
    const QString creator = text(json, u"creator");
    if (const SimUser* user = account.user(creator))
        endpoint.tags.append({QStringLiteral("sys:ark:createdBy"),
                              QStringLiteral("IAMUser/%1/%2").arg(user->id).arg(user->name)});
    else if (!creator.isEmpty())
        endpoint.tags.append({QStringLiteral("sys:ark:createdBy"), creator});
    return endpoint;
}

SimArkKey ScenarioReader::arkKey(const QJsonObject& json, SimAccount& account)
{
    const SimUser* user = account.user(text(json, u"user"));
    SimArkKey key{.id = text(json, u"id"),
                  .name = text(json, u"name"),
                  .project = text(json, u"project", QStringLiteral("default")),
                  .userId = user ? user->id : 0};
    key.created = key.updated = m_now;
    return key;
}

ScenarioAccount ScenarioReader::account(const QJsonObject& json)
{
    ScenarioAccount result;
    SimAccount& account = result.account;
    account.id = json.value(u"id").toInteger();
    account.name = text(json, u"name");
    account.company = text(json, u"company", account.name);
    account.balance = text(json, u"balance", QStringLiteral("0.00"));
    account.policies = systemPolicies();
    if (account.id <= 0)
        fail(QStringLiteral("accounts: an account needs an id"));
    for (const QJsonValue key : json.value(u"access_keys").toArray())
        account.keys.append(accessKey(key.toObject()));
    account.projects.append({.name = QStringLiteral("default"),
                             .displayName = QStringLiteral("默认项目"),
                             .created = m_now,
                             .updated = m_now});
    for (const QJsonValue project : json.value(u"projects").toArray())
        account.projects.append({.name = project[u"name"].toString(),
                                 .displayName = project[u"display_name"].toString(),
                                 .created = m_now,
                                 .updated = m_now});
    for (const QJsonValue policy : json.value(u"policies").toArray())
        account.policies.append({.name = policy[u"name"].toString(),
                                 .type = QStringLiteral("Custom"),
                                 .description = policy[u"description"].toString(),
                                 .document = policy[u"document"].toString(),
                                 .created = m_now,
                                 .updated = m_now});
    for (const QJsonValue each : json.value(u"users").toArray())
        account.users.append(user(each.toObject()));
    for (const QJsonValue each : json.value(u"groups").toArray())
        account.groups.append(group(each.toObject()));
    for (const QJsonValue each : json.value(u"endpoints").toArray())
        account.endpoints.append(endpoint(each.toObject(), account));
    for (const QJsonValue each : json.value(u"ark_api_keys").toArray())
        account.arkKeys.append(arkKey(each.toObject(), account));
    account.lastId = 39'999'999;
    for (const SimUser& each : std::as_const(account.users))
        account.lastId = std::max(account.lastId, each.id);
    BillLineReader lines(account, m_now);
    result.lines = lines.lines(json.value(u"bill").toObject());
    fail(lines.error());
    return result;
}

} // namespace airgate::cloudsim
