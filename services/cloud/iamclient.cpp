// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/iamclient.h"

#include "services/cloud/replyjson.h"

namespace airgate {

namespace {

const QString iamVersion = QStringLiteral("2018-01-01");
const QString userNameKey = QStringLiteral("UserName");
const QString accessKeyIdKey = QStringLiteral("AccessKeyId");

const Error noUserName{ErrorCode::InvalidArgument, QStringLiteral("user_name"), {}};

CloudUser readUser(FieldReader& fields)
{
    CloudUser user{fields.digits(QLatin1String("Id")),
                   fields.text(QLatin1String("UserName")),
                   fields.optionalText(QLatin1String("DisplayName")),
                   fields.optionalText(QLatin1String("Description")),
                   {}};
    for (const QJsonValue& tag : fields.optionalArray(QLatin1String("Tags"))) {
        const QString key = tag[QLatin1String("Key")].toString();
        const QString value = tag[QLatin1String("Value")].toString();
        user.tags.append(value.isEmpty() ? key : key + QLatin1Char('=') + value);
    }
    return user;
}

AccessKeyInfo readAccessKey(FieldReader& fields)
{
    const QLatin1String statusKey("Status");
    const QString status = fields.text(statusKey);
    if (status != QLatin1String("active") && status != QLatin1String("inactive"))
        fields.fail(statusKey);
    return {fields.text(QLatin1String("AccessKeyId")), fields.text(QLatin1String("UserName")),
            status == QLatin1String("active"),
            fields.optionalInstant(QLatin1String("CreateDate")).value_or(Instant{})};
}

AttachedPolicy readPolicy(FieldReader& fields)
{
    AttachedPolicy policy{fields.text(QLatin1String("PolicyName")),
                          fields.text(QLatin1String("PolicyType")),
                          false,
                          {}};
    for (const QJsonValue& scope : fields.array(QLatin1String("PolicyScope"))) {
        const QString type = scope[QLatin1String("PolicyScopeType")].toString();
        const QString project = scope[QLatin1String("ProjectName")].toString();
        if (type == QLatin1String("Global"))
            policy.global = true;
        else if (type == QLatin1String("Project") && !project.isEmpty())
            policy.projects.append(project);
        else
            fields.fail(QLatin1String("PolicyScopeType"));
    }
    return policy;
}

Result<LoginProfile> readLoginProfile(const ApiReply& reply)
{
    const auto result = resultObject(reply);
    if (!result)
        return result.error();
    FieldReader outer(*result);
    FieldReader fields(outer.object(QLatin1String("LoginProfile")));
    LoginProfile profile{fields.text(QLatin1String("UserName")),
                         fields.boolean(QLatin1String("LoginAllowed")),
                         fields.optionalBoolean(QLatin1String("PasswordResetRequired"))};
    if (!fields.isOk())
        return malformedReply(fields.badField(), reply.requestId);
    return profile;
}

// The code for a user without a profile is documented for Delete and Update only; UserNotExist is
// another matter.
bool saysNoProfile(const Error& error)
{
    return error.code == ErrorCode::CloudNotFound &&
           (error.detail.startsWith(QLatin1String("RecordNotFound:")) ||
            error.detail.startsWith(QLatin1String("LoginProfileNotExist:")));
}

} // namespace

QCoro::Task<Result<ApiReply>> IamClient::userCall(QString action, QString userName, QueryItems more)
{
    // Without a user name the provider takes the caller: the main account's own key would be hit.
    if (userName.isEmpty())
        co_return noUserName;
    more.emplaceFront(userNameKey, userName);
    const ApiCall call{"iam", action, iamVersion, ApiCall::Encoding::Query, more};
    co_return co_await m_client.call(call);
}

QCoro::Task<Result<CloudPage<CloudUser>>> IamClient::listUsers(int offset, int limit)
{
    const ApiCall call{"iam",
                       QStringLiteral("ListUsers"),
                       iamVersion,
                       ApiCall::Encoding::Query,
                       {{QStringLiteral("Limit"), QString::number(limit)},
                        {QStringLiteral("Offset"), QString::number(offset)}}};
    const auto reply = co_await m_client.call(call);
    if (!reply)
        co_return reply.error();
    co_return readPage<CloudUser>(*reply, QLatin1String("UserMetadata"), readUser);
}

QCoro::Task<Result<QList<AccessKeyInfo>>> IamClient::listAccessKeys(QString userName)
{
    const auto reply = co_await userCall(QStringLiteral("ListAccessKeys"), userName);
    if (!reply)
        co_return reply.error();
    auto page = readPage<AccessKeyInfo>(*reply, QLatin1String("AccessKeyMetadata"), readAccessKey);
    if (!page)
        co_return page.error();
    co_return std::move(page->rows);
}

QCoro::Task<Result<void>> IamClient::setAccessKeyActive(QString userName, QString accessKeyId,
                                                        bool active)
{
    const QString status = active ? QStringLiteral("active") : QStringLiteral("inactive");
    const QueryItems more{{accessKeyIdKey, accessKeyId}, {QStringLiteral("Status"), status}};
    const auto reply = co_await userCall(QStringLiteral("UpdateAccessKey"), userName, more);
    if (!reply)
        co_return reply.error();
    co_return Result<void>{};
}

QCoro::Task<Result<AccessKeyUse>> IamClient::accessKeyLastUsed(QString userName,
                                                               QString accessKeyId)
{
    const QueryItems more{{accessKeyIdKey, accessKeyId}};
    const auto reply = co_await userCall(QStringLiteral("GetAccessKeyLastUsed"), userName, more);
    if (!reply)
        co_return reply.error();
    const auto result = resultObject(*reply);
    if (!result)
        co_return result.error();
    FieldReader fields(result->value(QLatin1String("AccessKeyLastUsed")).toObject());
    AccessKeyUse use{fields.optionalText(QLatin1String("Service")),
                     fields.optionalText(QLatin1String("Region")),
                     fields.optionalInstant(QLatin1String("RequestTime"))};
    if (!fields.isOk())
        co_return malformedReply(fields.badField(), reply->requestId);
    co_return use;
}

QCoro::Task<Result<std::optional<LoginProfile>>> IamClient::loginProfile(QString userName)
{
    const auto reply = co_await userCall(QStringLiteral("GetLoginProfile"), userName);
    if (!reply && saysNoProfile(reply.error()))
        co_return std::optional<LoginProfile>{};
    if (!reply)
        co_return reply.error();
    const auto profile = readLoginProfile(*reply);
    if (!profile)
        co_return profile.error();
    co_return std::optional<LoginProfile>{*profile};
}

QCoro::Task<Result<void>> IamClient::setLoginAllowed(QString userName, bool allowed)
{
    if (userName.isEmpty())
        co_return noUserName;
    const ApiCall call{
        "iam",      QStringLiteral("UpdateLoginProfile"),
        iamVersion, ApiCall::Encoding::Json,
        {},         {{userNameKey, userName}, {QStringLiteral("LoginAllowed"), allowed}}};
    const auto reply = co_await m_client.call(call);
    if (!reply)
        co_return reply.error();
    co_return Result<void>{};
}

QCoro::Task<Result<QList<AttachedPolicy>>> IamClient::attachedPolicies(QString userName)
{
    const auto reply = co_await userCall(QStringLiteral("ListAttachedUserPolicies"), userName);
    if (!reply)
        co_return reply.error();
    auto page =
        readPage<AttachedPolicy>(*reply, QLatin1String("AttachedPolicyMetadata"), readPolicy);
    if (!page)
        co_return page.error();
    co_return std::move(page->rows);
}

} // namespace airgate
