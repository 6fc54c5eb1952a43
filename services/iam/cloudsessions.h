// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/cloudapi.h"
#include "services/interfaces/secretvault.h"
#include "services/interfaces/store.h"

namespace airgate {

// Opens the provider for a stored main account: reads the sealed secret, unseals it, connects.
class CloudSessions {
public:
    CloudSessions(Store& store, const Sealer& sealer, CloudConnector& connector)
        : m_store(store)
        , m_sealer(sealer)
        , m_connector(connector)
    {
    }

    // NotFound, SealBroken, InvalidArgument (an http endpoint that is not loopback), storage errors.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<CloudApi>>> open(MainAccountId account);

    // What a main account's secret is sealed with: moved to another access key it does not open.
    [[nodiscard]] static QByteArray sealContext(const QString& accessKeyId);

private:
    Store& m_store;
    const Sealer& m_sealer;
    CloudConnector& m_connector;
};

} // namespace airgate
