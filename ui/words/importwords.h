// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importtemplate.h"
#include "models/domain/quotaimportplan.h"

namespace airgate {

// What is said of a row, in the language of the program: its findings, or that it is fine or left
// out.
[[nodiscard]] QString importResultWords(const PlannedRow& row);
[[nodiscard]] QString importFindingWords(const ImportFinding& finding);
// The import file to fill in, with a sample row.
[[nodiscard]] ImportTemplate importTemplate();

} // namespace airgate
