// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

namespace airgate::cloudsim {

namespace {

QJsonObject loginJson(const SimUser& user)
{
    const SimLogin& login = *user.login;
    const qint64 passwordSet =
        std::chrono::duration_cast<std::chrono::seconds>(login.passwordSet.time_since_epoch())
            .count();
    const QJsonObject profile{
        {QStringLiteral("UserId"), user.id},
        {QStringLiteral("UserName"), user.name},
        {QStringLiteral("LoginAllowed"), login.allowed},
        {QStringLiteral("LoginLocked"), false},
        {QStringLiteral("PasswordResetRequired"), login.resetRequired},
        {QStringLiteral("PasswordExpireAt"), 0},
        {QStringLiteral("LastResetPasswordTime"), passwordSet},
        {QStringLiteral("LastLoginDate"), login.lastLogin ? iamDate(*login.lastLogin) : QString()},
        {QStringLiteral("LastLoginIp"), login.lastLoginIp},
        {QStringLiteral("SafeAuthFlag"), false},
        {QStringLiteral("SafeAuthType"), QString()},
        {QStringLiteral("SafeAuthExemptRequired"), 0},
        {QStringLiteral("SafeAuthExemptUnit"), 0},
        {QStringLiteral("SafeAuthExemptDuration"), 15},
        {QStringLiteral("CreateDate"), iamDate(login.created)},
        {QStringLiteral("UpdateDate"), iamDate(login.updated)}};
    return {{QStringLiteral("LoginProfile"), profile}};
}

ApiError noUser()
{
    return {404, QStringLiteral("UserNotExist"), QStringLiteral("User does not exist")};
}

ApiError noRecord()
{
    return {400, QStringLiteral("RecordNotFound"),
            QStringLiteral("The requested record cannot be found")};
}

ApiReply createLoginProfile(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser();
    if (call.text("Password").isEmpty())
        return missingParameter("Password");
    if (user->login)
        return ApiError{409, QStringLiteral("LoginProfileAlreadyExist"),
                        QStringLiteral("The login profile already exists")};
    user->login = SimLogin{.allowed = call.params.flag("LoginAllowed"),
                           .resetRequired = call.params.flag("PasswordResetRequired"),
                           .passwordSet = call.now,
                           .created = call.now,
                           .updated = call.now};
    return loginJson(*user);
}

ApiReply getLoginProfile(SimCall& call)
{
    const SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser();
    return user->login ? ApiReply(loginJson(*user)) : ApiReply(noRecord());
}

ApiReply updateLoginProfile(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser();
    if (!user->login)
        return noRecord();
    // The documentation gives LoginAllowed the default false: who leaves it out turns login off.
    user->login->allowed = call.params.flag("LoginAllowed");
    user->login->resetRequired =
        call.params.flag("PasswordResetRequired", user->login->resetRequired);
    if (call.params.has(QStringLiteral("Password")))
        user->login->passwordSet = call.now;
    user->login->updated = call.now;
    return loginJson(*user);
}

ApiReply deleteLoginProfile(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return noUser();
    if (!user->login)
        return noRecord();
    user->login.reset();
    return {};
}

} // namespace

void addLoginActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/CreateLoginProfile", createLoginProfile);
    table.insert("iam/2018-01-01/GetLoginProfile", getLoginProfile);
    table.insert("iam/2018-01-01/UpdateLoginProfile", updateLoginProfile);
    table.insert("iam/2018-01-01/DeleteLoginProfile", deleteLoginProfile);
}

} // namespace airgate::cloudsim
