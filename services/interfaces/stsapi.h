// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoro/QCoroTask>

namespace airgate {

struct CallerIdentity {
    QString accountId;     // digits
    QString identityType;  // as the provider says it
    QString trn;
};

// STS 2018-01-01 (api.md §3.4).
class StsApi {
public:
    virtual ~StsApi() = default;
    [[nodiscard]] virtual QCoro::Task<Result<CallerIdentity>> callerIdentity() = 0;
};

} // namespace airgate
