// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/openapiclient.h"

namespace airgate {

class ProjectClient : public ProjectApi {
public:
    explicit ProjectClient(OpenApiClient& client)
        : m_client(client)
    {
    }
    [[nodiscard]] QCoro::Task<Result<CloudPage<Project>>> listProjects(int offset,
                                                                       int limit) override;
    [[nodiscard]] QCoro::Task<Result<CloudPage<QString>>>
    listProjectUsers(QString project, int offset, int limit) override;

private:
    OpenApiClient& m_client;
};

} // namespace airgate
