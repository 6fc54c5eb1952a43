// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"
#include "models/domain/ledgerquery.h"

namespace airgate {

// The options that narrow a history: --kind, --operator, --from, --until, --least, --most, --text.
[[nodiscard]] QList<OptionSpec> ledgerFilterOptions();
// query narrowed by them. Days are those of Asia/Shanghai, and --until includes its day; instants
// are ISO 8601 with an offset. InvalidArgument (detail: the option), and the errors of
// Money::parse.
[[nodiscard]] Result<LedgerQuery> narrowed(LedgerQuery query, const Arguments& arguments);

} // namespace airgate
