// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

#include <algorithm>

namespace airgate::cloudsim {

namespace {

ApiError noUser(const QString& name)
{
    return {404, QStringLiteral("UserNotExist"),
            QStringLiteral("User '%1' does not exist.").arg(name)};
}

ApiError noKey()
{
    return {404, QStringLiteral("ApiKeyNotExist"), QStringLiteral("The API key does not exist")};
}

QJsonObject keyJson(const SimApiKey& key)
{
    return {{QStringLiteral("Id"), key.id},
            {QStringLiteral("Name"), key.name},
            {QStringLiteral("Status"),
             key.active ? QStringLiteral("active") : QStringLiteral("inactive")},
            {QStringLiteral("PermissionsBoundary"), key.boundary},
            {QStringLiteral("CreateDate"), iamDate(key.created)},
            {QStringLiteral("UpdateDate"), iamDate(key.updated)}};
}

SimApiKey* find(SimUser& user, const QString& id)
{
    const auto found = std::ranges::find(user.apiKeys, id, &SimApiKey::id);
    return found == user.apiKeys.end() ? nullptr : &*found;
}

ApiReply listApiKeys(SimCall& call)
{
    const SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser(call.text("UserName"));
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    QJsonArray keys;
    for (const SimApiKey& key : user->apiKeys)
        keys.append(keyJson(key));
    QJsonObject page = range.page(call, "ApiKeys", keys);
    page.remove(u"Limit");
    page.remove(u"Offset");
    return page;
}

ApiReply createApiKey(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser(call.text("UserName"));
    const SimApiKey key{.id = call.ids.apiKeyId(),
                        .name = call.text("Name"),
                        .boundary = call.text("PermissionsBoundary"),
                        .created = call.now,
                        .updated = call.now};
    user->apiKeys.append(key);
    QJsonObject json = keyJson(key);
    json.insert(QStringLiteral("Secret"), call.ids.secretKey());
    return json;
}

ApiReply updateApiKey(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser(call.text("UserName"));
    SimApiKey* key = find(*user, call.text("Id"));
    if (!key)
        return noKey();
    if (call.params.has(QStringLiteral("Status")))
        key->active = call.text("Status") == QLatin1String("active");
    if (call.params.has(QStringLiteral("Name")))
        key->name = call.text("Name");
    key->updated = call.now;
    return {};
}

ApiReply deleteApiKey(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser(call.text("UserName"));
    const SimApiKey* key = find(*user, call.text("Id"));
    if (!key)
        return noKey();
    if (key->active)
        return ApiError{
            409, QStringLiteral("ApiKeyUndeletable"),
            QStringLiteral("Active API key cannot be deleted. Please set it to inactive first.")};
    user->apiKeys.removeIf([&](const SimApiKey& each) { return each.id == call.text("Id"); });
    return {};
}

} // namespace

void addApiKeyActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/ListApiKeys", listApiKeys);
    table.insert("iam/2018-01-01/CreateApiKey", createApiKey);
    table.insert("iam/2018-01-01/UpdateApiKey", updateApiKey);
    table.insert("iam/2018-01-01/DeleteApiKey", deleteApiKey);
}

} // namespace airgate::cloudsim
