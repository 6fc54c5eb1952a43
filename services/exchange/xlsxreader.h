// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/tabletext.h"
#include "services/exchange/tablelimits.h"

namespace airgate {

// The first visible sheet of an XLSX workbook. Numbers come as decimal text (decimaltext.h), dates
// as "2026-11-23" or "2026-11-23 14:32:05", formulas as their last value. Rows as in readCsv.
// FileRefused: Damaged, Encrypted, NoSheet, TooLarge, Empty, FieldTooLong, RaggedRow, TooManyRows,
// TooManyColumns.
[[nodiscard]] Result<QList<TableRow>> readXlsx(const QByteArray& bytes,
                                               qint64 mostUnfolded = mostUnfoldedBytes);

} // namespace airgate
