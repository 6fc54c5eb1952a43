// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/tablerows.h"

#include "models/domain/fileproblem.h"

#include <algorithm>

namespace airgate {

Result<void> TableRows::keep(int number, QStringList cells)
{
    const auto isEmpty = [](const QString& cell) { return QStringView(cell).trimmed().isEmpty(); };
    if (std::all_of(cells.cbegin(), cells.cend(), isEmpty))
        return {};
    const qsizetype width = m_rows.isEmpty() ? cells.size() : m_rows.first().cells.size();
    while (cells.size() > width && isEmpty(cells.last()))
        cells.removeLast();
    if (cells.size() > width)
        return fileRefused(FileProblem::RaggedRow, number);
    cells.resize(width);
    m_rows.append({number, std::move(cells)});
    return {};
}

Result<QList<TableRow>> TableRows::taken()
{
    if (m_rows.isEmpty())
        return fileRefused(FileProblem::Empty);
    return std::move(m_rows);
}

} // namespace airgate
