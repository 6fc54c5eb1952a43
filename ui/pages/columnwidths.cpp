// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnwidths.h"

#include "ui/theme/typography.h"
#include "ui/widgets/datatable.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr int headerMargins = 18;

} // namespace

void setColumnWidths(DataTable& table, std::initializer_list<ColumnWidth> widths)
{
    const QFontMetrics header(textFont(TextStyle::SmallStrong, table.font()));
    for (const auto& [column, width] : widths) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        table.setColumnWidth(column,
                             std::max(width, header.horizontalAdvance(title) + headerMargins));
    }
}

} // namespace airgate
