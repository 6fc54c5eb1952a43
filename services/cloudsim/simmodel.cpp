// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simmodel.h"

#include <algorithm>

namespace airgate::cloudsim {

namespace {

template <typename T, typename Match>
T* findIf(QList<T>& list, Match match)
{
    const auto found = std::ranges::find_if(list, match);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

SimUser* SimAccount::user(const QString& userName)
{
    return findIf(users, [&](const SimUser& user) { return user.name == userName; });
}

SimGroup* SimAccount::group(const QString& groupName)
{
    return findIf(groups, [&](const SimGroup& group) { return group.name == groupName; });
}

SimPolicy* SimAccount::policy(const QString& policyName, const QString& type)
{
    return findIf(policies, [&](const SimPolicy& policy) {
        return policy.name == policyName && policy.type == type;
    });
}

SimProject* SimAccount::project(const QString& projectName)
{
    return findIf(projects, [&](const SimProject& project) { return project.name == projectName; });
}

SimEndpoint* SimAccount::endpoint(const QString& endpointId)
{
    return findIf(endpoints,
                  [&](const SimEndpoint& endpoint) { return endpoint.id == endpointId; });
}

std::pair<SimAccessKey*, SimUser*> SimAccount::accessKey(const QString& keyId)
{
    const auto match = [&](const SimAccessKey& key) { return key.id == keyId; };
    if (SimAccessKey* own = findIf(keys, match))
        return {own, nullptr};
    for (SimUser& user : users) {
        if (SimAccessKey* key = findIf(user.keys, match))
            return {key, &user};
    }
    return {nullptr, nullptr};
}

QString SimAccount::trn(const QString& resource) const
{
    return QStringLiteral("trn:iam::%1:%2").arg(QString::number(id), resource);
}

QList<SimPolicy> systemPolicies()
{
    struct Row {
        const char* name;
        const char* description;
        const char* actions;
        const char* category;
    };
    static constexpr Row rows[] = {
        {"AdministratorAccess", "所有产品的管理权限", "\"*\"", ""},
        {"ReadOnlyAccess", "所有产品的只读权限", "\"*:Get*\",\"*:List*\",\"*:Describe*\"", ""},
        {"IAMFullAccess", "访问控制（IAM）完全管理权限", "\"iam:*\"", "iam"},
        {"IAMReadOnlyAccess", "访问控制（IAM）只读权限", "\"iam:Get*\",\"iam:List*\"", "iam"},
        {"ArkFullAccess", "火山方舟（Ark）完全管理权限", "\"ark:*\"", "ark"},
        {"ArkStandardGlobalAccess", "火山方舟（Ark）标准权限", "\"ark:*\"", "ark"},
        {"ArkReadOnlyAccess", "火山方舟（Ark）只读权限", "\"ark:Get*\",\"ark:List*\"", "ark"},
        {"ArkExperienceAccess", "火山方舟（Ark）体验中心权限", "\"ark:Get*\",\"ark:List*\"", "ark"},
        {"ArkGlobalInitAccess", "火山方舟（Ark）项目隔离基础权限", "\"ark:List*\"", "ark"},
        {"ECSFullAccess", "云服务器（ECS）完全管理权限", "\"ecs:*\"", "ecs"},
        {"TOSFullAccess", "对象存储（TOS）完全管理权限", "\"tos:*\"", "tos"},
        {"TOSReadOnlyAccess", "对象存储（TOS）只读权限", "\"tos:Get*\",\"tos:List*\"", "tos"},
        {"VPCFullAccess", "私有网络（VPC）完全管理权限", "\"vpc:*\"", "vpc"},
        {"CDNFullAccess", "内容分发网络（CDN）完全管理权限", "\"cdn:*\"", "cdn"},
        {"BillFullAccess", "费用中心完全管理权限", "\"billing:*\"", "billing"},
        {"AccessKeySelfManageAccess", "自主管理密钥权限", "\"iam:*AccessKey*\"", "iam"},
    };
    const Instant published = *fromIsoText(u"2023-08-07T06:13:18Z");
    QList<SimPolicy> policies;
    for (const Row& row : rows) {
        policies.append(
            {.name = QString::fromLatin1(row.name),
             .type = QStringLiteral("System"),
             .description = QString::fromUtf8(row.description),
             .document = QStringLiteral(R"({"Statement":[{"Effect":"Allow","Action":[)") +
                         QString::fromLatin1(row.actions) +
                         QStringLiteral(R"(],"Resource":["*"]}]})"),
             .category = QString::fromLatin1(row.category),
             .created = published,
             .updated = published});
    }
    return policies;
}

} // namespace airgate::cloudsim
