// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/grants.h"

namespace airgate::cloudsim {

namespace {

ApiReply attachUserPolicy(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    return user ? grant(call, user->grants, {}) : ApiReply(userNotExist(call.text("UserName")));
}

ApiReply detachUserPolicy(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    return user ? revoke(call, user->grants, {}) : ApiReply(userNotExist(call.text("UserName")));
}

ApiReply listAttachedUserPolicies(SimCall& call)
{
    const SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return userNotExist(call.text("UserName"));
    return QJsonObject{
        {QStringLiteral("AttachedPolicyMetadata"), attachedJson(call.account, user->grants)}};
}

ApiReply attachUserGroupPolicy(SimCall& call)
{
    SimGroup* group = call.account.group(call.text("UserGroupName"));
    return group ? grant(call, group->grants, {})
                 : ApiReply(groupNotExist(call.text("UserGroupName")));
}

ApiReply detachUserGroupPolicy(SimCall& call)
{
    SimGroup* group = call.account.group(call.text("UserGroupName"));
    return group ? revoke(call, group->grants, {})
                 : ApiReply(groupNotExist(call.text("UserGroupName")));
}

ApiReply listAttachedUserGroupPolicies(SimCall& call)
{
    const SimGroup* group = call.account.group(call.text("UserGroupName"));
    if (!group)
        return groupNotExist(call.text("UserGroupName"));
    return QJsonObject{
        {QStringLiteral("AttachedPolicyMetadata"), attachedJson(call.account, group->grants)}};
}

// Where the policy was first given, as the holder's own line.
QJsonObject entity(SimCall& call, const QList<SimGrant>& grants, QJsonObject holder)
{
    const QJsonArray scopes =
        scopesJson(call.account, grants, call.text("PolicyName"), call.text("PolicyType"));
    holder.insert(QStringLiteral("AttachDate"), scopes.first()[u"AttachDate"]);
    holder.insert(QStringLiteral("PolicyScope"), scopes);
    return holder;
}

QJsonArray usersWith(SimCall& call, const SimPolicy& policy)
{
    QJsonArray list;
    for (const SimUser& user : std::as_const(call.account.users)) {
        if (hasGrant(user.grants, policy))
            list.append(entity(call, user.grants,
                               {{QStringLiteral("Id"), user.id},
                                {QStringLiteral("UserName"), user.name},
                                {QStringLiteral("DisplayName"), user.displayName},
                                {QStringLiteral("Description"), user.description}}));
    }
    return list;
}

QJsonArray groupsWith(SimCall& call, const SimPolicy& policy)
{
    QJsonArray list;
    for (const SimGroup& group : std::as_const(call.account.groups)) {
        if (hasGrant(group.grants, policy))
            list.append(entity(call, group.grants,
                               {{QStringLiteral("Id"), group.id},
                                {QStringLiteral("UserGroupName"), group.name},
                                {QStringLiteral("DisplayName"), group.displayName},
                                {QStringLiteral("Description"), group.description}}));
    }
    return list;
}

ApiReply listEntitiesForPolicy(SimCall& call)
{
    const QString filter = call.text("EntityFilter");
    static const QStringList filters{QString(), QStringLiteral("All"), QStringLiteral("User"),
                                     QStringLiteral("Role"), QStringLiteral("UserGroup")};
    if (!filters.contains(filter))
        return ApiError{400, QStringLiteral("InvalidPolicyEntityFilter"),
                        QStringLiteral("Invalid Entity Filter %1, error: EntityFilter should be "
                                       "User/Role/UserGroup/All")
                            .arg(filter)};
    if (!isPolicyType(call.text("PolicyType")))
        return invalidPolicyType(call.text("PolicyType"));
    const SimPolicy* policy = call.account.policy(call.text("PolicyName"), call.text("PolicyType"));
    if (!policy)
        return policyNotExist(call.text("PolicyName"));
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    const bool all = filter.isEmpty() || filter == QLatin1String("All");
    const QJsonArray users =
        all || filter == QLatin1String("User") ? usersWith(call, *policy) : QJsonArray();
    const QJsonArray groups =
        all || filter == QLatin1String("UserGroup") ? groupsWith(call, *policy) : QJsonArray();
    QJsonObject page = range.page(call, "PolicyUsers", users);
    page.insert(QStringLiteral("Total"), page.value(u"Total").toInteger() + groups.size());
    page.insert(QStringLiteral("PolicyRoles"), QJsonArray());
    page.insert(QStringLiteral("PolicyUserGroups"), groups);
    return page;
}

} // namespace

void addGrantActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/AttachUserPolicy", attachUserPolicy);
    table.insert("iam/2018-01-01/DetachUserPolicy", detachUserPolicy);
    table.insert("iam/2018-01-01/ListAttachedUserPolicies", listAttachedUserPolicies);
    table.insert("iam/2018-01-01/AttachUserGroupPolicy", attachUserGroupPolicy);
    table.insert("iam/2018-01-01/DetachUserGroupPolicy", detachUserGroupPolicy);
    table.insert("iam/2018-01-01/ListAttachedUserGroupPolicies", listAttachedUserGroupPolicies);
    table.insert("iam/2018-01-01/ListEntitiesForPolicy", listEntitiesForPolicy);
}

} // namespace airgate::cloudsim
