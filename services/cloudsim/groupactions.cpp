// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

#include <algorithm>

namespace airgate::cloudsim {

namespace {

QJsonObject groupJson(const SimGroup& group)
{
    return {{QStringLiteral("UserGroupID"), group.id},
            {QStringLiteral("UserGroupName"), group.name},
            {QStringLiteral("DisplayName"), group.displayName},
            {QStringLiteral("Description"), group.description}};
}

ApiReply listGroups(SimCall& call)
{
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    QJsonArray groups;
    for (const SimGroup& group : std::as_const(call.account.groups)) {
        if (!group.name.contains(call.text("Query")))
            continue;
        QJsonObject json = groupJson(group);
        json.insert(QStringLiteral("AccountID"), call.account.id);
        json.insert(QStringLiteral("CreateDate"), iamDate(group.created));
        json.insert(QStringLiteral("UpdateDate"), iamDate(group.updated));
        groups.append(json);
    }
    return range.page(call, "UserGroups", groups);
}

ApiReply listGroupsForUser(SimCall& call)
{
    const QString name = call.text("UserName");
    if (name.isEmpty())
        return ApiError{
            400, QStringLiteral("InvalidParameter"),
            QStringLiteral("The parameter 'UserName' in request is invalid, error: empty.")};
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    QJsonArray groups;
    for (const SimGroup& group : std::as_const(call.account.groups)) {
        for (const auto& [member, joined] : group.members) {
            if (member != name)
                continue;
            QJsonObject json = groupJson(group);
            json.insert(QStringLiteral("JoinDate"), iamDate(joined));
            groups.append(json);
        }
    }
    return range.page(call, "UserGroups", groups);
}

ApiReply listUsersForGroup(SimCall& call)
{
    const SimGroup* group = call.account.group(call.text("UserGroupName"));
    if (!group)
        return groupNotExist(call.text("UserGroupName"));
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    QJsonArray users;
    for (const auto& [name, joined] : group->members) {
        const SimUser* user = call.account.user(name);
        users.append(
            QJsonObject{{QStringLiteral("Id"), user ? user->id : 0},
                        {QStringLiteral("UserName"), name},
                        {QStringLiteral("DisplayName"), user ? user->displayName : QString()},
                        {QStringLiteral("Description"), user ? user->description : QString()},
                        {QStringLiteral("JoinDate"), iamDate(joined)}});
    }
    return range.page(call, "Users", users);
}

ApiReply changeMembership(SimCall& call, bool member)
{
    const QString name = call.text("UserName");
    if (!call.account.user(name))
        return userNotExist(name);
    SimGroup* group = call.account.group(call.text("UserGroupName"));
    if (!group)
        return groupNotExist(call.text("UserGroupName"));
    const bool already =
        std::ranges::any_of(group->members, [&](const auto& each) { return each.first == name; });
    if (member && !already)
        group->members.emplaceBack(name, call.now);
    if (!member)
        group->members.removeIf([&](const auto& each) { return each.first == name; });
    return {};
}

ApiReply addUserToGroup(SimCall& call)
{
    return changeMembership(call, true);
}

ApiReply removeUserFromGroup(SimCall& call)
{
    return changeMembership(call, false);
}

} // namespace

void addGroupActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/ListGroups", listGroups);
    table.insert("iam/2018-01-01/ListGroupsForUser", listGroupsForUser);
    table.insert("iam/2018-01-01/ListUsersForGroup", listUsersForGroup);
    table.insert("iam/2018-01-01/AddUserToGroup", addUserToGroup);
    table.insert("iam/2018-01-01/RemoveUserFromGroup", removeUserFromGroup);
}

} // namespace airgate::cloudsim
