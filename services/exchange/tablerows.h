// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/tabletext.h"

namespace airgate {

// The rows of a table while it is read: as wide as the first, which is the header; empty ones left
// out.
class TableRows {
public:
    // FileRefused: RaggedRow if a row has more than the header.
    Result<void> keep(int number, QStringList cells);
    // FileRefused: Empty if there was none.
    [[nodiscard]] Result<QList<TableRow>> taken();

private:
    QList<TableRow> m_rows;
};

} // namespace airgate
