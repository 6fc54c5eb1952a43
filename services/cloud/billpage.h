// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/apireply.h"
#include "services/interfaces/billingapi.h"

namespace airgate {

// One page of a bill, read from its text straight into lines: amounts never pass through floating
// point, and the page is gone with `reply`. MalformedReply names the first bad field; "Currency" if
// a line is not in CNY.
[[nodiscard]] Result<CloudPage<BillLine>> readBillPage(ApiReply reply, BillSource source,
                                                       SpendMeasure measure);

// One page of the overview bill: what its rows add up to.
struct OverviewPage {
    ExactAmount sum;
    qint64 rows = 0;
    qint64 total = -1;
};
[[nodiscard]] Result<OverviewPage> readOverviewPage(ApiReply reply, SpendMeasure measure);

} // namespace airgate
