// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace airgate {

// Radii of tokens §5, device-independent pixels.
namespace radius {
inline constexpr qreal bar = 2;
inline constexpr qreal checkBox = 3;
inline constexpr qreal control = 4;
inline constexpr qreal row = 5;
inline constexpr qreal card = 6;
} // namespace radius

// Saves and restores a painter, with antialiasing on.
class PainterGuard {
public:
    explicit PainterGuard(QPainter* painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~PainterGuard() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterGuard)

private:
    QPainter* m_painter;
};

// Width of one sharp line: a whole number of device pixels, one up to 199 %.
[[nodiscard]] qreal hairline(const QPainter* painter);
// The rectangle with its edges on device pixels.
[[nodiscard]] QRectF snapped(const QPainter* painter, const QRectF& rect);

// A rounded box; the border lies inside the rectangle. An invalid colour leaves its part out.
void drawBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
             const QColor& border = {}, int borderWidth = 1);
// Sharp lines of one hairline, inside the rectangle at its edge.
void drawEdge(QPainter* painter, const QRectF& rect, Qt::Edge edge, const QColor& color);

// Two colours mixed: `percent` of `over`.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, int percent);

} // namespace airgate
