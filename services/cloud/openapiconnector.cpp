// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/openapiconnector.h"

#include "services/cloud/billingclient.h"
#include "services/cloud/endpoint.h"
#include "services/cloud/iamclient.h"
#include "services/cloud/projectclient.h"
#include "services/cloud/stsclient.h"

namespace airgate {

namespace {

class OpenApiSession : public CloudApi {
public:
    OpenApiSession(CloudCredential credential, const OpenApiOptions& options,
                   std::shared_ptr<Clock> clock, std::shared_ptr<TokenBuckets> buckets)
        : m_client(std::move(credential), options, std::move(clock), std::move(buckets))
    {
    }
    StsApi& sts() override { return m_sts; }
    IamApi& iam() override { return m_iam; }
    ProjectApi& projects() override { return m_projects; }
    BillingApi& billing() override { return m_billing; }

private:
    OpenApiClient m_client;
    StsClient m_sts{m_client};
    IamClient m_iam{m_client};
    ProjectClient m_projects{m_client};
    BillingClient m_billing{m_client};
};

} // namespace

OpenApiConnector::OpenApiConnector(std::shared_ptr<Clock> clock, CallRates rates,
                                   OpenApiOptions options)
    : m_clock(std::move(clock))
    , m_buckets(std::make_shared<TokenBuckets>(std::move(rates)))
    , m_options(std::move(options))
{
}

Result<std::shared_ptr<CloudApi>> OpenApiConnector::connect(CloudCredential credential)
{
    const auto endpoint = checkedEndpoint(credential.endpoint);
    if (!endpoint)
        return endpoint.error();
    credential.endpoint = *endpoint;
    return std::shared_ptr<CloudApi>(
        std::make_shared<OpenApiSession>(std::move(credential), m_options, m_clock, m_buckets));
}

} // namespace airgate
