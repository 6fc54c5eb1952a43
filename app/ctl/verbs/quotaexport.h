// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/verb.h"

namespace airgate {

// --csv FILE, --xlsx FILE, --no-bom
[[nodiscard]] QList<OptionSpec> exportOptions();
[[nodiscard]] bool wantsExport(const Arguments& arguments);
// Writes the lines of the query into that file, the oldest first. Ctrl+C ends it and leaves nothing
// behind.
[[nodiscard]] QCoro::Task<Answer> exportHistory(VerbContext context, LedgerQuery query);

} // namespace airgate
