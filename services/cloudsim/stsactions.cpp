// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

namespace airgate::cloudsim {

namespace {

ApiReply getCallerIdentity(SimCall& call)
{
    const SimUser* user = call.caller;
    return QJsonObject{
        {QStringLiteral("AccountId"), call.account.id},
        {QStringLiteral("IdentityType"), user ? QStringLiteral("User") : QStringLiteral("Account")},
        {QStringLiteral("IdentityId"), QString::number(user ? user->id : call.account.id)},
        {QStringLiteral("Trn"),
         call.account.trn(user ? QStringLiteral("user/") + user->name : QStringLiteral("root"))}};
}

} // namespace

void addStsActions(ActionTable& table)
{
    table.insert("sts/2018-01-01/GetCallerIdentity", getCallerIdentity);
}

} // namespace airgate::cloudsim
