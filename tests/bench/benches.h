// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace airgate {

// The check of 5,000 sub-accounts and 50,000 lines against the stand-in with 20 ms latency, at the
// provider's rate and without a limit.
void benchCheck(const QString& simProgram);
// Signatures a second beside the npm SDK's signer, run by node in nodeFolder (its node_modules hold
// @volcengine/openapi).
void benchSigning(const QString& nodeFolder);
// CSV of so many lines beside `sqlite3 -csv` on the same file, and XLSX.
void benchExport(int lines);
// First paint beside a bare QMainWindow with a table, and CPU while nothing happens.
void benchWindow();

} // namespace airgate
