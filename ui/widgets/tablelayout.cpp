// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablelayout.h"

#include "models/tables/tableroles.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

namespace airgate {

namespace {

constexpr int leastWidth = 24;

QString idOf(const QTableView& view, int column)
{
    return view.model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

int columnOf(const QTableView& view, const QString& id)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (idOf(view, column) == id)
            return column;
    }
    return -1;
}

} // namespace

QByteArray tableLayout(const QTableView& view)
{
    const QHeaderView* header = view.horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(column);
        QJsonObject entry{{QStringLiteral("id"), idOf(view, column)},
                          {QStringLiteral("hidden"), isHidden}};
        if (!isHidden)
            entry.insert(QStringLiteral("width"), header->sectionSize(column));
        columns.append(entry);
    }
    const QJsonObject sort{{QStringLiteral("id"), idOf(view, header->sortIndicatorSection())},
                           {QStringLiteral("order"), int(header->sortIndicatorOrder())}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("columns"), columns}, {QStringLiteral("sort"), sort}})
        .toJson(QJsonDocument::Compact);
}

void applyTableLayout(QTableView& view, const QByteArray& layout)
{
    QHeaderView* header = view.horizontalHeader();
    const QJsonObject root = QJsonDocument::fromJson(layout).object();
    int visual = 0;
    for (const QJsonValue& value : root.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject entry = value.toObject();
        const int column = columnOf(view, entry.value(QStringLiteral("id")).toString());
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        header->setSectionHidden(column, entry.value(QStringLiteral("hidden")).toBool());
        const int width = entry.value(QStringLiteral("width")).toInt();
        if (width >= leastWidth)
            header->resizeSection(column, width);
    }
    const QJsonObject sort = root.value(QStringLiteral("sort")).toObject();
    const int column = columnOf(view, sort.value(QStringLiteral("id")).toString());
    if (column >= 0) {
        const bool isDown = sort.value(QStringLiteral("order")).toInt() == int(Qt::DescendingOrder);
        header->setSortIndicator(column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
        view.model()->sort(column, header->sortIndicatorOrder());
    }
}

} // namespace airgate
