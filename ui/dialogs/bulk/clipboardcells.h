// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tabletext.h"

namespace airgate {

// The cells a spreadsheet puts on the clipboard: rows by line, cells by tab, quoted where they hold
// either. Empty rows at the end are none.
[[nodiscard]] QList<QStringList> clipboardCells(const QString& text);
// The same as a table that can be imported. Without a header of known names the columns get
// numbers, by title.
[[nodiscard]] TableText clipboardTable(const QString& text, const QString& name,
                                       const QString& columnTitle);

} // namespace airgate
