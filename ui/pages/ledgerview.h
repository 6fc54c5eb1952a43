// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"

namespace airgate {

// Which lines of the ledger a page shows, and in what order.
struct LedgerView {
    LedgerQuery query;
    LedgerOrder order;
};

} // namespace airgate
