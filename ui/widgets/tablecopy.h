// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QTableView;

namespace airgate {

// The selected rows of a view as tab-separated text: visible columns in their shown order, raw
// values (RawRole, else the display text), one line a row.
[[nodiscard]] QString selectionAsTsv(const QTableView& view, bool withHeaders);
// The same of rows that need not be in the view's model: `cell` says what stands in a column.
[[nodiscard]] QString rowsAsTsv(const QTableView& view, bool withHeaders, int rows,
                                const std::function<QString(int row, int column)>& cell);

} // namespace airgate
