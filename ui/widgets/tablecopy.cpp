// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include "models/tables/tableroles.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace airgate {

namespace {

QList<int> shownColumns(const QTableView& view)
{
    QList<int> columns;
    const QHeaderView* header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QString oneCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString rawText(const QModelIndex& index)
{
    const QVariant raw = index.data(RawRole);
    return raw.isValid() ? raw.toString() : index.data().toString();
}

} // namespace

QString rowsAsTsv(const QTableView& view, bool withHeaders, int rows,
                  const std::function<QString(int row, int column)>& cell)
{
    const QList<int> columns = shownColumns(view);
    QStringList lines;
    if (withHeaders) {
        QStringList titles;
        for (const int column : columns)
            titles += oneCell(view.model()->headerData(column, Qt::Horizontal).toString());
        lines += titles.join(QLatin1Char('\t'));
    }
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (const int column : columns)
            cells += oneCell(cell(row, column));
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString selectionAsTsv(const QTableView& view, bool withHeaders)
{
    if (!view.selectionModel())
        return {};
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rowsAsTsv(view, withHeaders, int(rows.size()), [&rows](int row, int column) {
        return rawText(rows.at(row).siblingAtColumn(column));
    });
}

} // namespace airgate
