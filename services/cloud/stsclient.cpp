// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/stsclient.h"

#include "services/cloud/replyjson.h"

namespace airgate {

QCoro::Task<Result<CallerIdentity>> StsClient::callerIdentity()
{
    const ApiCall call{"sts", QStringLiteral("GetCallerIdentity"), QStringLiteral("2018-01-01"),
                       ApiCall::Encoding::Form};
    const auto reply = co_await m_client.call(call);
    if (!reply)
        co_return reply.error();
    const auto result = resultObject(*reply);
    if (!result)
        co_return result.error();
    FieldReader fields(*result);
    CallerIdentity identity{fields.digits(QLatin1String("AccountId")),
                            fields.optionalText(QLatin1String("IdentityType")),
                            fields.optionalText(QLatin1String("Trn"))};
    if (!fields.isOk())
        co_return malformedReply(fields.badField(), reply->requestId);
    co_return identity;
}

} // namespace airgate
