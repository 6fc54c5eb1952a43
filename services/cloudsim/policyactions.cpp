// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/grants.h"

#include <QJsonDocument>

#include <algorithm>

namespace airgate::cloudsim {

namespace {

const QString customType = QStringLiteral("Custom");

qsizetype attachments(const SimAccount& account, const SimPolicy& policy)
{
    const auto holds = [&](const auto& holder) { return hasGrant(holder.grants, policy); };
    return std::ranges::count_if(account.users, holds) +
           std::ranges::count_if(account.groups, holds);
}

QJsonObject policyJson(const SimAccount& account, const SimPolicy& policy)
{
    return {{QStringLiteral("PolicyName"), policy.name},
            {QStringLiteral("PolicyType"), policy.type},
            {QStringLiteral("PolicyTrn"), policyTrn(account, policy.name, policy.type)},
            {QStringLiteral("Description"), policy.description},
            {QStringLiteral("PolicyDocument"), policy.document},
            {QStringLiteral("Category"), policy.category},
            {QStringLiteral("AttachmentCount"), attachments(account, policy)},
            {QStringLiteral("IsServiceRolePolicy"), 0},
            {QStringLiteral("CreateDate"), iamDate(policy.created)},
            {QStringLiteral("UpdateDate"), iamDate(policy.updated)}};
}

std::optional<ApiError> checkName(const QString& name)
{
    if (isName(name, 64, u" .@_-+=", false))
        return std::nullopt;
    return ApiError{400, QStringLiteral("InvalidPolicyName"),
                    QStringLiteral("Invalid PolicyName '%1', err: 'invalid character'").arg(name)};
}

std::optional<ApiError> checkDocument(const QString& document)
{
    constexpr qsizetype largest = 6144;
    if (document.isEmpty())
        return ApiError{400, QStringLiteral("MissingPolicyDocument"),
                        QStringLiteral("Missing policy document")};
    const QJsonObject json = QJsonDocument::fromJson(document.toUtf8()).object();
    if (document.size() > largest || !json.value(u"Statement").isArray())
        return ApiError{400, QStringLiteral("InvalidParameter"),
                        QStringLiteral("The parameter 'PolicyDocument' is invalid")};
    return std::nullopt;
}

ApiReply listPolicies(SimCall& call)
{
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    const QString scope = call.text("Scope");
    const QString query = call.text("Query");
    QJsonArray policies;
    for (const SimPolicy& policy : std::as_const(call.account.policies)) {
        const bool inScope =
            scope.isEmpty() || scope == QLatin1String("All") || scope == policy.type;
        if (inScope && (policy.name.contains(query) || policy.description.contains(query)))
            policies.append(policyJson(call.account, policy));
    }
    return range.page(call, "PolicyMetadata", policies);
}

ApiReply getPolicy(SimCall& call)
{
    if (!isPolicyType(call.text("PolicyType")))
        return invalidPolicyType(call.text("PolicyType"));
    const SimPolicy* policy = call.account.policy(call.text("PolicyName"), call.text("PolicyType"));
    if (!policy)
        return policyNotExist(call.text("PolicyName"));
    return QJsonObject{{QStringLiteral("Policy"), policyJson(call.account, *policy)}};
}

ApiReply createPolicy(SimCall& call)
{
    const QString name = call.text("PolicyName");
    if (const std::optional<ApiError> wrong = checkName(name))
        return *wrong;
    if (const std::optional<ApiError> wrong = checkDocument(call.text("PolicyDocument")))
        return *wrong;
    if (call.account.policy(name, customType))
        return ApiError{409, QStringLiteral("PolicyAlreadyExist"),
                        QStringLiteral("Policy '%1' already exists").arg(name)};
    const SimPolicy policy{.name = name,
                           .type = customType,
                           .description = call.text("Description"),
                           .document = call.text("PolicyDocument"),
                           .created = call.now,
                           .updated = call.now};
    call.account.policies.append(policy);
    return QJsonObject{{QStringLiteral("Policy"), policyJson(call.account, policy)}};
}

ApiReply updatePolicy(SimCall& call)
{
    SimPolicy* policy = call.account.policy(call.text("PolicyName"), customType);
    if (!policy)
        return policyNotExist(call.text("PolicyName"));
    if (call.params.has(QStringLiteral("NewPolicyDocument"))) {
        if (const std::optional<ApiError> wrong = checkDocument(call.text("NewPolicyDocument")))
            return *wrong;
        policy->document = call.text("NewPolicyDocument");
    }
    if (call.params.has(QStringLiteral("NewDescription")))
        policy->description = call.text("NewDescription");
    if (call.params.has(QStringLiteral("NewPolicyName"))) {
        if (const std::optional<ApiError> wrong = checkName(call.text("NewPolicyName")))
            return *wrong;
        policy->name = call.text("NewPolicyName");
    }
    policy->updated = call.now;
    return QJsonObject{{QStringLiteral("Policy"), policyJson(call.account, *policy)}};
}

ApiReply deletePolicy(SimCall& call)
{
    const QString name = call.text("PolicyName");
    if (!call.account.policy(name, customType))
        return policyNotExist(name);
    call.account.policies.removeIf(
        [&](const SimPolicy& policy) { return policy.name == name && policy.type == customType; });
    const auto isIt = [&](const SimGrant& grant) {
        return grant.policy == name && grant.type == customType;
    };
    for (SimUser& user : call.account.users)
        user.grants.removeIf(isIt);
    for (SimGroup& group : call.account.groups)
        group.grants.removeIf(isIt);
    return {};
}

} // namespace

void addPolicyActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/ListPolicies", listPolicies);
    table.insert("iam/2018-01-01/GetPolicy", getPolicy);
    table.insert("iam/2018-01-01/CreatePolicy", createPolicy);
    table.insert("iam/2018-01-01/UpdatePolicy", updatePolicy);
    table.insert("iam/2018-01-01/DeletePolicy", deletePolicy);
}

} // namespace airgate::cloudsim
