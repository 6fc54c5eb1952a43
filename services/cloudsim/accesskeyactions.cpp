// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

#include <algorithm>

namespace airgate::cloudsim {

namespace {

constexpr qsizetype keysPerUser = 2;

// Whose keys a call is about: without a UserName the caller's own, which for the main account are
// the main account's. This is the provider's trap, and it is kept.
struct KeyOwner {
    QList<SimAccessKey>* keys = nullptr;
    QString name;
};

std::optional<KeyOwner> ownerOf(SimCall& call)
{
    const QString name = call.text("UserName");
    if (!name.isEmpty()) {
        SimUser* user = call.account.user(name);
        return user ? std::optional(KeyOwner{&user->keys, name}) : std::nullopt;
    }
    if (call.caller)
        return KeyOwner{&call.caller->keys, call.caller->name};
    return KeyOwner{&call.account.keys, QString()};
}

QJsonObject keyJson(const SimAccessKey& key, const QString& owner)
{
    return {{QStringLiteral("AccessKeyId"), key.id},
            {QStringLiteral("UserName"), owner},
            {QStringLiteral("Status"),
             key.active ? QStringLiteral("active") : QStringLiteral("inactive")},
            {QStringLiteral("CreateDate"), iamDate(key.created)},
            {QStringLiteral("UpdateDate"), iamDate(key.updated)}};
}

SimAccessKey* find(const KeyOwner& owner, const QString& id)
{
    const auto found = std::ranges::find(*owner.keys, id, &SimAccessKey::id);
    return found == owner.keys->end() ? nullptr : &*found;
}

std::optional<ApiError> checkId(const QString& id)
{
    if (id.startsWith(QLatin1String("AKLT")))
        return std::nullopt;
    return ApiError{400, QStringLiteral("InvalidAccessKeyId"),
                    QStringLiteral("Invalid accessKeyId '%1', err: 'invalid format'").arg(id)};
}

ApiError keyNotExist(const QString& id)
{
    return {404, QStringLiteral("AccessKeyNotExist"),
            QStringLiteral("The accessKey '%1' can not be found").arg(id)};
}

ApiReply createAccessKey(SimCall& call)
{
    const std::optional<KeyOwner> owner = ownerOf(call);
    if (!owner)
        return userNotExist(call.text("UserName"));
    if (owner->keys->size() >= keysPerUser)
        return ApiError{409, QStringLiteral("AccessKeyLimitExceeded"),
                        QStringLiteral("Exceed account accessKey quota: '2'")};
    const SimAccessKey key{.id = call.ids.accessKeyId(),
                           .secret = call.ids.secretKey(),
                           .created = call.now,
                           .updated = call.now};
    owner->keys->append(key);
    QJsonObject json = keyJson(key, owner->name);
    json.insert(QStringLiteral("SecretAccessKey"), key.secret);
    return QJsonObject{{QStringLiteral("AccessKey"), json}};
}

ApiReply listAccessKeys(SimCall& call)
{
    const std::optional<KeyOwner> owner = ownerOf(call);
    if (!owner)
        return userNotExist(call.text("UserName"));
    QJsonArray keys;
    for (const SimAccessKey& key : std::as_const(*owner->keys))
        keys.append(keyJson(key, owner->name));
    return QJsonObject{{QStringLiteral("AccessKeyMetadata"), keys}};
}

ApiReply updateAccessKey(SimCall& call)
{
    const QString id = call.text("AccessKeyId");
    const QString status = call.text("Status");
    if (const std::optional<ApiError> wrong = checkId(id))
        return *wrong;
    if (status != QLatin1String("active") && status != QLatin1String("inactive"))
        return ApiError{
            400, QStringLiteral("InvalidAccessKeyStatus"),
            QStringLiteral("Invalid accessKey status: '%1', err: 'must be active/inactive'")
                .arg(status)};
    const std::optional<KeyOwner> owner = ownerOf(call);
    if (!owner)
        return userNotExist(call.text("UserName"));
    SimAccessKey* key = find(*owner, id);
    if (!key)
        return keyNotExist(id);
    key->active = status == QLatin1String("active");
    key->updated = call.now;
    return {};
}

ApiReply deleteAccessKey(SimCall& call)
{
    const QString id = call.text("AccessKeyId");
    if (const std::optional<ApiError> wrong = checkId(id))
        return *wrong;
    const std::optional<KeyOwner> owner = ownerOf(call);
    if (!owner)
        return userNotExist(call.text("UserName"));
    if (!find(*owner, id))
        return keyNotExist(id);
    owner->keys->removeIf([&](const SimAccessKey& key) { return key.id == id; });
    return {};
}

ApiReply getAccessKeyLastUsed(SimCall& call)
{
    const QString id = call.text("AccessKeyId");
    if (id.isEmpty())
        return ApiError{
            400, QStringLiteral("InvalidParameter"),
            QStringLiteral("The parameter 'AccessKeyId' in request is invalid, error: empty.")};
    const std::optional<KeyOwner> owner = ownerOf(call);
    if (!owner)
        return userNotExist(call.text("UserName"));
    const SimAccessKey* key = find(*owner, id);
    if (!key)
        return ApiError{403, QStringLiteral("AccessKeyNotExist"),
                        QStringLiteral("AccessKey '%1' not exist").arg(id)};
    const QJsonObject used{
        {QStringLiteral("Region"), key->lastRegion},
        {QStringLiteral("Service"), key->lastService},
        {QStringLiteral("RequestTime"), key->lastUsed ? iamDate(*key->lastUsed) : QString()}};
    return QJsonObject{{QStringLiteral("AccessKeyLastUsed"), used}};
}

} // namespace

void addAccessKeyActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/CreateAccessKey", createAccessKey);
    table.insert("iam/2018-01-01/ListAccessKeys", listAccessKeys);
    table.insert("iam/2018-01-01/UpdateAccessKey", updateAccessKey);
    table.insert("iam/2018-01-01/DeleteAccessKey", deleteAccessKey);
    table.insert("iam/2018-01-01/GetAccessKeyLastUsed", getAccessKeyLastUsed);
}

} // namespace airgate::cloudsim
