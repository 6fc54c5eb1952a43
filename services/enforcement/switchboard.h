// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/stoporder.h"
#include "services/interfaces/cloudapi.h"

namespace airgate {

// The switches of one sub-account at the provider: read, and turned one at a time.
class Switchboard {
public:
    // ownAccessKey is the key AirGate itself signs with: it is never touched.
    Switchboard(std::shared_ptr<CloudApi> cloud, QString userName, QString ownAccessKey)
        : m_cloud(std::move(cloud))
        , m_userName(std::move(userName))
        , m_ownAccessKey(std::move(ownAccessKey))
    {
    }

    // Every access key and the console login. ForeignAccessKey if the provider lists a key of somebody
    // else, or AirGate's own, under this user.
    [[nodiscard]] QCoro::Task<Result<QList<Switch>>> read();
    // Asks the provider to turn one switch; what came of it only read() tells.
    [[nodiscard]] QCoro::Task<Result<void>> turn(Switch target, SwitchState wanted);

private:
    std::shared_ptr<CloudApi> m_cloud;
    QString m_userName;
    QString m_ownAccessKey;
};

} // namespace airgate
