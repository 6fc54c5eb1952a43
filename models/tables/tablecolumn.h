// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tableroles.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace airgate {

struct TableColumn {
    QString id;    // stable name, for remembered widths and export
    QString title; // what the header shows; given by ui
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

// The answer of a model's headerData().
[[nodiscard]] inline QVariant headerAnswer(const QList<TableColumn>& columns, int section,
                                           Qt::Orientation orientation, int role)
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns.size())
        return {};
    const TableColumn& column = columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

} // namespace airgate
