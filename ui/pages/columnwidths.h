// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

namespace airgate {

class DataTable;

struct ColumnWidth {
    int column;
    int width;
};

// Widths of the design; a header whose words need more in the language of the moment gets more.
void setColumnWidths(DataTable& table, std::initializer_list<ColumnWidth> widths);

} // namespace airgate
