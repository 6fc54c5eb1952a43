// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeletonrows.h"

#include "ui/theme/paint.h"
#include "ui/theme/themecolors.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int rowHeight = 30;
constexpr int barHeight = 8;
constexpr int margin = 12;
constexpr int gap = 14;

// Uneven, as text is, in percent of the width.
constexpr int firstWidths[] = {28, 22, 32, 24, 20, 30};
constexpr int secondWidths[] = {28, 36, 26, 30, 32, 24};
constexpr int lastWidth = 19;

} // namespace

SkeletonRows::SkeletonRows(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    painter.fillRect(rect(), c.base);
    const int room = width() - 2 * margin;
    std::size_t at = 0;
    for (int top = 0; top < height(); top += rowHeight, at = (at + 1) % std::size(firstWidths)) {
        const int y = top + (rowHeight - barHeight) / 2;
        const int first = room * firstWidths[at] / 100;
        const auto bar = [&](int x, int wide) {
            drawBox(&painter, QRectF(x, y, wide, barHeight), radius::bar, c.track);
        };
        bar(margin, first);
        bar(margin + first + gap, room * secondWidths[at] / 100);
        bar(width() - margin - room * lastWidth / 100, room * lastWidth / 100);
        drawEdge(&painter, QRectF(0, top, width(), rowHeight), Qt::BottomEdge, c.line);
    }
}

} // namespace airgate
