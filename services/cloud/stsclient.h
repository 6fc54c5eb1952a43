// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/openapiclient.h"

namespace airgate {

class StsClient : public StsApi {
public:
    explicit StsClient(OpenApiClient& client)
        : m_client(client)
    {
    }
    [[nodiscard]] QCoro::Task<Result<CallerIdentity>> callerIdentity() override;

private:
    OpenApiClient& m_client;
};

} // namespace airgate
