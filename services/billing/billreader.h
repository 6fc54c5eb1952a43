// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/billingapi.h"
#include "services/interfaces/clock.h"

#include <functional>
#include <stop_token>

namespace airgate {

struct BillReadRequest {
    BillPeriod period;
    BillSourceMode mode = BillSourceMode::Auto;
    SpendMeasure measure = SpendMeasure::Payable;
};

// Page done of pages, over all sources that are read.
using PageProgress = std::function<void(int done, int total)>;

// Reads one period of one main account in one pass and groups it locally: ⌈rows/300⌉ calls for each bill
// source and one or two for the control total, never a call per sub-account (domain.md §4).
class BillReader {
public:
    BillReader(BillingApi& billing, Clock& clock)
        : m_billing(billing)
        , m_clock(clock)
    {
    }

    // A read is complete or it is an error: the rows received equal Total, ids are distinct, no page
    // failed. IncompleteRead after three passes that did not add up; Cancelled; the cloud's errors.
    [[nodiscard]] QCoro::Task<Result<PeriodSpend>> read(BillReadRequest request, AttributionRules rules,
                                                        std::stop_token stop, PageProgress progress);

private:
    BillingApi& m_billing;
    Clock& m_clock;
};

// Up to when a read's figures are known to be complete: the end of a settled period, else the instant of
// the read less the source's lag (plain bill 1 h, split bill 48 h; api.md §3.3).
[[nodiscard]] Instant horizonOf(BillPeriod period, BillSourceMode mode, Instant readAt);

} // namespace airgate
