// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/openapiclient.h"

namespace airgate {

class BillingClient : public BillingApi {
public:
    explicit BillingClient(OpenApiClient& client)
        : m_client(client)
    {
    }
    // InvalidArgument for a limit outside 1…300 or a negative offset, before any call.
    [[nodiscard]] QCoro::Task<Result<CloudPage<BillLine>>> billPage(BillQuery query) override;
    // IncompleteRead if the pages do not add up to the provider's own count.
    [[nodiscard]] QCoro::Task<Result<ExactAmount>> billTotal(BillPeriod period,
                                                             SpendMeasure measure) override;

private:
    OpenApiClient& m_client;
};

} // namespace airgate
