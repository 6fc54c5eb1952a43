// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/openapiclient.h"

namespace airgate {

// The way to Volcengine's OpenAPI. One object per process, so that all sessions of an access key
// share its rate limits. connect() in any thread; the session belongs to the thread that made it.
class OpenApiConnector : public CloudConnector {
public:
    OpenApiConnector(std::shared_ptr<Clock> clock, CallRates rates, OpenApiOptions options = {});

    [[nodiscard]] Result<std::shared_ptr<CloudApi>> connect(CloudCredential credential) override;

private:
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<TokenBuckets> m_buckets;
    OpenApiOptions m_options;
};

} // namespace airgate
