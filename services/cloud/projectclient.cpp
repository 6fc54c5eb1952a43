// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/projectclient.h"

#include "services/cloud/replyjson.h"

namespace airgate {

namespace {

ApiCall pagedCall(const char* action, QueryItems parameters, int offset, int limit)
{
    parameters.emplaceBack(QStringLiteral("Limit"), QString::number(limit));
    parameters.emplaceBack(QStringLiteral("Offset"), QString::number(offset));
    return {"iam", QLatin1String(action), QStringLiteral("2021-08-01"), ApiCall::Encoding::Query,
            std::move(parameters)};
}

} // namespace

QCoro::Task<Result<CloudPage<Project>>> ProjectClient::listProjects(int offset, int limit)
{
    const ApiCall call = pagedCall("ListProjects", {}, offset, limit);
    const auto reply = co_await m_client.call(call);
    if (!reply)
        co_return reply.error();
    co_return readPage<Project>(*reply, QLatin1String("Projects"), [](FieldReader& fields) {
        return Project{{},
                       fields.text(QLatin1String("ProjectName")),
                       fields.optionalText(QLatin1String("DisplayName"))};
    });
}

QCoro::Task<Result<CloudPage<QString>>> ProjectClient::listProjectUsers(QString project, int offset,
                                                                        int limit)
{
    const QueryItems parameters{{QStringLiteral("ProjectName"), project},
                                {QStringLiteral("IdentityType"), QStringLiteral("User")}};
    const ApiCall call = pagedCall("ListProjectIdentities", parameters, offset, limit);
    const auto reply = co_await m_client.call(call);
    if (!reply)
        co_return reply.error();
    co_return readPage<QString>(*reply, QLatin1String("ProjectUsers"), [](FieldReader& fields) {
        return fields.text(QLatin1String("UserName"));
    });
}

} // namespace airgate
