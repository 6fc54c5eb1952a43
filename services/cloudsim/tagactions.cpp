// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

namespace airgate::cloudsim {

namespace {

ApiError noUser(const QString& name)
{
    return {404, QStringLiteral("UserNotExist"),
            QStringLiteral("User '%1' does not exist.").arg(name)};
}

// The users named, or what is wrong with the naming.
std::optional<ApiError> resolve(SimCall& call, QList<SimUser*>& users)
{
    if (call.text("ResourceType") != QLatin1String("User"))
        return ApiError{400, QStringLiteral("InvalidParameter"),
                        QStringLiteral("The parameter 'ResourceType' is invalid.")};
    for (const QString& name : call.params.list("ResourceNames")) {
        users.append(call.account.user(name));
        if (!users.last())
            return noUser(name);
    }
    return std::nullopt;
}

ApiReply tagResources(SimCall& call)
{
    QList<SimUser*> users;
    if (const std::optional<ApiError> wrong = resolve(call, users))
        return *wrong;
    for (const auto& [key, value] : call.params.pairs("Tags")) {
        if (key.isEmpty() || key.size() > 128 || value.size() > 256 ||
            key.startsWith(QLatin1String("sys:")) || key.startsWith(QLatin1String("volc:")))
            return ApiError{400, QStringLiteral("InvalidParameter"),
                            QStringLiteral("The parameter 'Tags' is invalid.")};
        for (SimUser* user : std::as_const(users)) {
            user->tags.removeIf([&](const SimTag& tag) { return tag.key == key; });
            user->tags.append({key, value});
            user->updated = call.now;
        }
    }
    return {};
}

ApiReply untagResources(SimCall& call)
{
    QList<SimUser*> users;
    if (const std::optional<ApiError> wrong = resolve(call, users))
        return *wrong;
    const QStringList keys = call.params.list("TagKeys");
    for (SimUser* user : std::as_const(users))
        user->tags.removeIf([&](const SimTag& tag) { return keys.contains(tag.key); });
    return {};
}

ApiReply listTagsForResources(SimCall& call)
{
    QList<SimUser*> users;
    if (const std::optional<ApiError> wrong = resolve(call, users))
        return *wrong;
    if (users.isEmpty()) {
        for (SimUser& user : call.account.users)
            users.append(&user);
    }
    QJsonArray tags;
    for (const SimUser* user : std::as_const(users)) {
        for (const SimTag& tag : user->tags)
            tags.append(QJsonObject{{QStringLiteral("ResourceType"), QStringLiteral("User")},
                                    {QStringLiteral("ResourceName"), user->name},
                                    {QStringLiteral("TagKey"), tag.key},
                                    {QStringLiteral("TagValue"), tag.value}});
    }
    const qint64 most = call.params.integer("MaxResults").value_or(1000);
    const qint64 from = call.text("NextToken").toLongLong();
    QJsonArray page;
    for (qint64 i = from; i < std::min<qint64>(from + most, tags.size()); ++i)
        page.append(tags.at(i));
    const bool more = from + most < tags.size();
    return QJsonObject{
        {QStringLiteral("NextToken"), more ? QString::number(from + most) : QString()},
        {QStringLiteral("ResourceTags"), page}};
}

} // namespace

void addTagActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/TagResources", tagResources);
    table.insert("iam/2018-01-01/UntagResources", untagResources);
    table.insert("iam/2018-01-01/ListTagsForResources", listTagsForResources);
}

} // namespace airgate::cloudsim
