// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/tabletext.h"

namespace airgate {

// CSV as RFC 4180 has it; lines may also end with LF or CR alone. The delimiter (comma, semicolon
// or tab) is the one the first row has most of. Empty rows are left out; cells missing at a row's
// end are empty. FileRefused: Empty, NulCharacter, FieldTooLong, RaggedRow, BadQuote,
// UnclosedQuote, TooManyRows, TooManyColumns.
[[nodiscard]] Result<QList<TableRow>> readCsv(QStringView text);

} // namespace airgate
