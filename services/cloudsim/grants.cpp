// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/grants.h"

#include <algorithm>

namespace airgate::cloudsim {

bool isPolicyType(const QString& type)
{
    return type == QLatin1String("System") || type == QLatin1String("Custom");
}

bool hasGrant(const QList<SimGrant>& grants, const SimPolicy& policy)
{
    return std::ranges::any_of(grants, [&](const SimGrant& grant) {
        return grant.policy == policy.name && grant.type == policy.type;
    });
}

QString policyTrn(const SimAccount& account, const QString& name, const QString& type)
{
    if (type == QLatin1String("System"))
        return QStringLiteral("trn:iam::0:policy/") + name;
    return account.trn(QStringLiteral("policy/") + name);
}

QJsonArray scopesJson(SimAccount& account, const QList<SimGrant>& grants, const QString& policy,
                      const QString& type)
{
    QJsonArray scopes;
    for (const SimGrant& grant : grants) {
        if (grant.policy != policy || grant.type != type)
            continue;
        const SimProject* project = account.project(grant.project);
        scopes.append(QJsonObject{
            {QStringLiteral("PolicyScopeType"),
             grant.project.isEmpty() ? QStringLiteral("Global") : QStringLiteral("Project")},
            {QStringLiteral("ProjectName"), grant.project},
            {QStringLiteral("ProjectDisplayName"), project ? project->displayName : QString()},
            {QStringLiteral("AttachDate"), iamDate(grant.attached)}});
    }
    return scopes;
}

QJsonArray attachedJson(SimAccount& account, const QList<SimGrant>& grants)
{
    QJsonArray attached;
    QStringList seen;
    for (const SimGrant& grant : grants) {
        const QString trn = policyTrn(account, grant.policy, grant.type);
        if (seen.contains(trn))
            continue;
        seen.append(trn);
        const SimPolicy* policy = account.policy(grant.policy, grant.type);
        attached.append(
            QJsonObject{{QStringLiteral("PolicyName"), grant.policy},
                        {QStringLiteral("PolicyType"), grant.type},
                        {QStringLiteral("PolicyTrn"), trn},
                        {QStringLiteral("Description"), policy ? policy->description : QString()},
                        {QStringLiteral("AttachDate"), iamDate(grant.attached)},
                        {QStringLiteral("PolicyScope"),
                         scopesJson(account, grants, grant.policy, grant.type)}});
    }
    return attached;
}

ApiReply grant(SimCall& call, QList<SimGrant>& grants, const QString& project)
{
    constexpr qsizetype quota = 40;
    const QString name = call.text("PolicyName");
    const QString type = call.text("PolicyType");
    if (!isPolicyType(type))
        return invalidPolicyType(type);
    if (!call.account.policy(name, type))
        return policyNotExist(name);
    const bool held = std::ranges::any_of(grants, [&](const SimGrant& grant) {
        return grant.policy == name && grant.type == type && grant.project == project;
    });
    if (!held && grants.size() >= quota)
        return ApiError{409, QStringLiteral("AttachedPolicyLimitExceeded"),
                        QStringLiteral("Exceed attached policy quota: '40'")};
    if (!held)
        grants.append({name, type, project, call.now});
    return {};
}

ApiReply revoke(SimCall& call, QList<SimGrant>& grants, const QString& project)
{
    const QString name = call.text("PolicyName");
    const QString type = call.text("PolicyType");
    if (!isPolicyType(type))
        return invalidPolicyType(type);
    const qsizetype removed = grants.removeIf([&](const SimGrant& grant) {
        return grant.policy == name && grant.type == type && grant.project == project;
    });
    if (removed == 0)
        return policyNotExist(name);
    return {};
}

} // namespace airgate::cloudsim
