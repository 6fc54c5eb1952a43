// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/spend.h"
#include "services/interfaces/iamapi.h"

namespace airgate {

struct BillQuery {
    BillSource source = BillSource::Detail;
    BillPeriod period;
    SpendMeasure measure = SpendMeasure::Payable;
    int offset = 0;
    int limit = 300;  // 1…300
};

// Billing 2022-01-01 (api.md §3.3). 5 calls a second per main account; the adapter waits for its turn.
class BillingApi {
public:
    virtual ~BillingApi() = default;
    // Rows per day (GroupPeriod 1, GroupTerm 0), zero rows left out, with the total count.
    // MalformedReply if any row lacks an amount or a day: a page is whole or it is an error. A line's id is
    // made of every field that tells rows apart, since the bill's own id repeats.
    [[nodiscard]] virtual QCoro::Task<Result<CloudPage<BillLine>>> billPage(BillQuery query) = 0;
    // Σ of the overview bill over all products, the control total of a period.
    [[nodiscard]] virtual QCoro::Task<Result<ExactAmount>> billTotal(BillPeriod period, SpendMeasure measure) = 0;
};

} // namespace airgate
