// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/apicall.h"
#include "services/cloud/apireply.h"
#include "services/cloud/httptransport.h"
#include "services/cloud/retryrule.h"
#include "services/cloud/tokenbucket.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/cloudapi.h"

namespace airgate {

struct OpenApiOptions {
    QByteArray region{"cn-beijing"};
    TransportOptions transport;
    RetryRule retry;
};

// Builds, signs and sends the provider's calls for one access key, and tries again where that is
// right. Lives in one thread with an event loop and must outlive its calls. Logs to
// "airgate.cloud": action, status, our code, request id; never a parameter, a body or a secret.
class OpenApiClient {
public:
    // credential.endpoint is a checkedEndpoint(). clock and buckets are shared and outlive the
    // client.
    OpenApiClient(CloudCredential credential, OpenApiOptions options, std::shared_ptr<Clock> clock,
                  std::shared_ptr<TokenBuckets> buckets);

    // One call, waiting for its turn. Errors: those of CloudApi. A call with Idempotency::No that
    // fails after the provider may have acted on it gives TimedOut and is not made again: list
    // first. ClockSkew comes only after one try with the provider's own time.
    [[nodiscard]] QCoro::Task<Result<ApiReply>> call(ApiCall call);

private:
    struct Attempt;
    [[nodiscard]] OutgoingRequest signedRequest(const ApiCall& call) const;
    [[nodiscard]] QCoro::Task<Attempt> attempt(ApiCall call);
    [[nodiscard]] bool correctClock(const Attempt& attempt);
    [[nodiscard]] QCoro::Task<void> waitForTurn(QByteArray service);

    CloudCredential m_credential;
    OpenApiOptions m_options;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<TokenBuckets> m_buckets;
    QByteArray m_account;
    HttpTransport m_transport;
    std::chrono::milliseconds m_clockOffset{0}; // the provider's clock minus ours
};

} // namespace airgate
