// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace airgate {

// The selected rows of a view as tab-separated text: visible columns in their shown order, raw
// values (RawRole, else the display text), one line a row.
[[nodiscard]] QString selectionAsTsv(const QTableView& view, bool withHeaders);

} // namespace airgate
