// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace airgate {

qreal hairline(const QPainter* painter)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    return std::max<qreal>(1, std::floor(scale)) / scale;
}

QRectF snapped(const QPainter* painter, const QRectF& rect)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QPointF shift(painter->transform().dx(), painter->transform().dy());
    const auto snap = [scale](qreal value) { return std::round(value * scale) / scale; };
    const QRectF moved = rect.translated(shift);
    const QRectF sharp(QPointF(snap(moved.left()), snap(moved.top())),
                       QPointF(snap(moved.right()), snap(moved.bottom())));
    return sharp.translated(-shift);
}

void drawBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
             const QColor& border, int borderWidth)
{
    const PainterGuard guard(painter);
    const QRectF box = snapped(painter, rect);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (!border.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(box, radius, radius);
        return;
    }
    const qreal width = borderWidth == 1 ? hairline(painter) : borderWidth;
    const qreal half = width / 2;
    painter->setPen(QPen(border, width));
    painter->drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void drawEdge(QPainter* painter, const QRectF& rect, Qt::Edge edge, const QColor& color)
{
    const QRectF box = snapped(painter, rect);
    const qreal width = hairline(painter);
    QRectF line = box;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::BottomEdge:
        line.setTop(box.bottom() - width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(box.right() - width);
        break;
    }
    painter->fillRect(line, color);
}

QColor mixed(const QColor& under, const QColor& over, int percent)
{
    const auto mix = [percent](int a, int b) { return (a * (100 - percent) + b * percent) / 100; };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

} // namespace airgate
