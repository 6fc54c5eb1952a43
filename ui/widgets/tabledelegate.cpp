// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabledelegate.h"

#include "models/tables/tableroles.h"
#include "ui/theme/paint.h"
#include "ui/widgets/datatable.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int accentBarWidth = 3;

RowState rowStateOf(const QModelIndex& index)
{
    const QVariant state = index.siblingAtColumn(0).data(RowStateRole);
    return state.isValid() ? state.value<RowState>() : RowState::Normal;
}

QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index,
                const DataTable* table, const ThemeColors& c)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return table && table->isActive() ? c.selection : c.selectionInactive;
    switch (rowStateOf(index)) {
    case RowState::Invalid:
        return c.tone(Tone::Crit).background;
    case RowState::Warning:
        return c.tone(Tone::Warn).background;
    default:
        return table && table->hoveredRow() == index.row() ? c.hover : c.base;
    }
}

} // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const PainterGuard guard(painter);
    const ThemeColors& c = ThemeColors::of(option.palette);
    const DataTable* table = DataTable::of(option.widget);
    const QRectF rect(option.rect);
    painter->fillRect(option.rect, groundOf(option, index, table, c));
    drawEdge(painter, rect, Qt::BottomEdge, c.line);
    if (table && option.state.testFlag(QStyle::State_Selected) &&
        table->isFirstColumn(index.column()))
        painter->fillRect(
            snapped(painter, QRectF(rect.topLeft(), QSizeF(accentBarWidth, rect.height()))),
            c.accentFill);

    const bool isStale = rowStateOf(index) == RowState::Stale;
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const Cell cell{option.rect.adjusted(padding, 0, -padding, -1), styled.font,
                    isStale ? c.text3 : c.text, isStale, c};
    painter->setFont(cell.font);
    painter->setPen(cell.text);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintContent(painter, cell, index);
    if (table && table->isActive() && table->currentIndex() == index)
        drawBox(painter, rect, 0, {}, c.accent);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {contentWidth(option, index), option.rect.height()};
}

int TableDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QFontMetrics(option.font).horizontalAdvance(displayText(index.data(), option.locale)) +
           2 * padding + 1;
}

void TableDelegate::paintContent(QPainter* painter, const Cell& cell,
                                 const QModelIndex& index) const
{
    const QString text = displayText(index.data(), QLocale::c());
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString elided =
        QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, cell.rect.width());
    painter->drawText(
        cell.rect,
        int(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine, elided);
}

} // namespace airgate
