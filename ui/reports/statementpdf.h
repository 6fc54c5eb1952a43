// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quota/statement.h"

namespace airgate {

// A sub-account's statement on A4 pages, its fonts embedded; opening, movements, spend by day,
// closing; on every page account and period, horizon, chain head, when and by whom it was made.
// FileUnreadable, DiskFull; the file is there as a whole or not at all.
[[nodiscard]] Result<void> writeStatementPdf(const Statement& statement, const QString& path,
                                             bool demo = false);

} // namespace airgate
