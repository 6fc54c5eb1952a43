// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/tablefiles.h"

namespace airgate {

// The import file to fill in, as a workbook with validation. The errors of XlsxFile.
[[nodiscard]] Result<void> writeXlsxTemplate(const QString& path, const ImportTemplate& form);

} // namespace airgate
