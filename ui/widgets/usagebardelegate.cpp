// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/usagebardelegate.h"

#include "models/tables/tableroles.h"
#include "ui/theme/typography.h"
#include "ui/widgets/usagepainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace airgate {

namespace {

constexpr int barHeight = 8;
constexpr int gap = 8;
constexpr int leastTextWidth = 46;

int textWidth(const QFont& font)
{
    return std::max(leastTextWidth, QFontMetrics(font).horizontalAdvance(QStringLiteral("100.0%")));
}

} // namespace

int UsageBarDelegate::contentWidth(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return columnWidth;
}

bool UsageBarDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant usage = index.data(UsageRole);
    if (event->type() != QEvent::ToolTip || !usage.isValid())
        return TableDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), usageDescription(usage.value<UsageFigure>()), view);
    return true;
}

void UsageBarDelegate::paintContent(QPainter* painter, const Cell& cell,
                                    const QModelIndex& index) const
{
    const auto usage = index.data(UsageRole).value<UsageFigure>();
    const Tone tone = cell.isStale ? Tone::Plain : usageTone(usage);
    const QFont figures = tabularFont(cell.font);
    const QFont strong = strongFont(figures);
    const int text = textWidth(strong);
    const QRectF bar(cell.rect.left(), cell.rect.center().y() - barHeight / 2.0 + 0.5,
                     cell.rect.width() - text - gap, barHeight);
    if (bar.width() > barHeight)
        drawUsageBar(painter, bar, usage, cell.colors);
    painter->setFont(tone == Tone::Plain ? figures : strong);
    painter->setPen(tone == Tone::Plain ? cell.text : cell.colors.tone(tone).text);
    painter->drawText(cell.rect, Qt::AlignRight | Qt::AlignVCenter, usageText(usage));
}

} // namespace airgate
