// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/projectclient.h"

#include "services/cloud/replyjson.h"

namespace airgate {

QCoro::Task<Result<CloudPage<Project>>> ProjectClient::listProjects(int offset, int limit)
{
    const ApiCall call{"iam",
                       QStringLiteral("ListProjects"),
                       QStringLiteral("2021-08-01"),
                       ApiCall::Encoding::Query,
                       {{QStringLiteral("Limit"), QString::number(limit)},
                        {QStringLiteral("Offset"), QString::number(offset)}}};
    const auto reply = co_await m_client.call(call);
    if (!reply)
        co_return reply.error();
    co_return readPage<Project>(*reply, QLatin1String("Projects"), [](FieldReader& fields) {
        return Project{{},
                       fields.text(QLatin1String("ProjectName")),
                       fields.optionalText(QLatin1String("DisplayName"))};
    });
}

} // namespace airgate
