// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/iamapi.h"

namespace airgate {

// Projects 2021-08-01, service iam (api.md §3.2).
class ProjectApi {
public:
    virtual ~ProjectApi() = default;
    // account of the returned values is not set.
    [[nodiscard]] virtual QCoro::Task<Result<CloudPage<Project>>> listProjects(int offset, int limit) = 0;
    // The names of the users who are granted anything within a project, whatever it is: one call tells
    // it for all users. CloudNotFound: no such project.
    [[nodiscard]] virtual QCoro::Task<Result<CloudPage<QString>>> listProjectUsers(QString project, int offset,
                                                                                  int limit) = 0;
};

} // namespace airgate
