// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/openapiclient.h"

namespace airgate {

// A user name is never left out: InvalidArgument, detail "user_name", before any call.
class IamClient : public IamApi {
public:
    explicit IamClient(OpenApiClient& client)
        : m_client(client)
    {
    }
    [[nodiscard]] QCoro::Task<Result<CloudPage<CloudUser>>> listUsers(int offset,
                                                                      int limit) override;
    [[nodiscard]] QCoro::Task<Result<QList<AccessKeyInfo>>>
    listAccessKeys(QString userName) override;
    [[nodiscard]] QCoro::Task<Result<void>>
    setAccessKeyActive(QString userName, QString accessKeyId, bool active) override;
    [[nodiscard]] QCoro::Task<Result<AccessKeyUse>> accessKeyLastUsed(QString userName,
                                                                      QString accessKeyId) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<LoginProfile>>>
    loginProfile(QString userName) override;
    [[nodiscard]] QCoro::Task<Result<void>> setLoginAllowed(QString userName,
                                                            bool allowed) override;
    [[nodiscard]] QCoro::Task<Result<QList<AttachedPolicy>>>
    attachedPolicies(QString userName) override;

private:
    [[nodiscard]] QCoro::Task<Result<ApiReply>> userCall(QString action, QString userName,
                                                         QueryItems more = QueryItems());

    OpenApiClient& m_client;
};

} // namespace airgate
