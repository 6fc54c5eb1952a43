// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QStyledItemDelegate>

namespace airgate {

// The ground of every cell of a DataTable: hairline, selection with its accent bar, hover, row
// state and the frame of the current cell. Subclasses draw what stands on it.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int padding = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    // The width that shows a cell's content whole, padding included; asked for columns of numbers.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const;

protected:
    // What a content painter needs to know of its cell.
    struct Cell {
        QRect rect;  // inside the padding
        QFont font;  // the view's, with the cell's FontRole
        QColor text; // by row state
        bool isStale = false;
        const ThemeColors& colors;
    };
    // Draws the display text, aligned and elided.
    virtual void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const;
};

} // namespace airgate
