// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burndownpainter.h"

#include "models/tables/moneytext.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr qreal lineWidth = 2;
constexpr int areaPercent = 12;
constexpr qreal ringRadius = 3.5;

} // namespace

BurnDownPainter::BurnDownPainter(QPainter& painter, const QRectF& rect, const BurnDownData& data,
                                 const QFont& font, const ThemeColors& colors,
                                 const QLocale& locale)
    : m_painter(painter)
    , m_data(data)
    , m_colors(colors)
    , m_locale(locale)
    , m_layout(rect, data, font, locale)
{
    m_painter.setFont(m_layout.axisFont());
}

void BurnDownPainter::paint(const QString& todayLabel)
{
    paintGrid();
    paintDays();
    paintArea();
    paintThresholds();
    paintToday(todayLabel);
    paintForecast();
}

void BurnDownPainter::paintReadOut(int point)
{
    const PainterGuard guard(&m_painter);
    const BurnDownPoint& at = m_data.points.at(point);
    const QRectF& plot = m_layout.plot();
    const QPointF spot(m_layout.x(at.day), m_layout.y(at.remaining));
    m_painter.setPen(QPen(m_colors.accentFill, 1.5));
    m_painter.setBrush(m_colors.base);
    m_painter.drawEllipse(spot, ringRadius, ringRadius);
    const QString text = at.day.toString(QStringLiteral("MM-dd  ")) + yuanText(at.remaining);
    const QFontMetricsF metrics(m_painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    const bool isLeft = spot.x() > plot.center().x();
    const QRectF box(
        QPointF(isLeft ? plot.left() + 4 : plot.right() - size.width() - 4, plot.top()), size);
    drawBox(&m_painter, box, radius::control, m_colors.base, m_colors.line2);
    m_painter.setPen(m_colors.text);
    m_painter.drawText(box, Qt::AlignCenter, text);
}

void BurnDownPainter::paintGrid()
{
    const QRectF& plot = m_layout.plot();
    const qreal labelHeight = QFontMetricsF(m_painter.font()).height();
    for (const Money tick : m_layout.axis().ticks()) {
        const qreal y = m_layout.y(tick);
        drawEdge(&m_painter, QRectF(plot.left(), y, plot.width(), 4), Qt::TopEdge,
                 tick.isZero() ? m_colors.ctl : m_colors.line);
        m_painter.setPen(m_colors.text3);
        m_painter.drawText(QRectF(0, y - labelHeight / 2, plot.left() - 8, labelHeight),
                           Qt::AlignRight | Qt::AlignVCenter, axisText(tick, m_locale));
    }
}

void BurnDownPainter::paintDays()
{
    const QRectF& plot = m_layout.plot();
    const QFontMetricsF metrics(m_painter.font());
    m_painter.setPen(m_colors.text3);
    for (const QDate day : m_layout.namedDays()) {
        const QString text = day.toString(QStringLiteral("MM-dd"));
        const qreal wide = metrics.horizontalAdvance(text);
        const qreal left = m_layout.x(day) - wide / 2;
        if (left + wide > plot.right() + 4)
            continue;
        m_painter.drawText(
            QRectF(std::max<qreal>(0, left), plot.bottom() + 4, wide + 1, metrics.height()),
            Qt::AlignLeft | Qt::AlignTop, text);
    }
}

void BurnDownPainter::paintThresholds()
{
    const QRectF& plot = m_layout.plot();
    for (const BurnDownThreshold& threshold : m_data.thresholds) {
        const ToneColors& tone = m_colors.tone(threshold.step >= 90 ? Tone::High : Tone::Warn);
        const qreal y = m_layout.y(threshold.remaining);
        QPen pen(tone.fill, hairline(&m_painter));
        pen.setDashPattern({2, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        m_painter.setPen(tone.text);
        m_painter.drawText(QRectF(plot.right() - 40, y - 16, 40, 15),
                           Qt::AlignRight | Qt::AlignBottom, percentText(threshold.step * 10));
    }
}

void BurnDownPainter::paintArea()
{
    const PainterGuard guard(&m_painter);
    const QPolygonF line = m_layout.line();
    const qreal zero = m_layout.y(Money{});
    QPolygonF area = line;
    area << QPointF(line.last().x(), zero) << QPointF(line.first().x(), zero);
    QColor tint = m_colors.series.front();
    tint.setAlpha(255 * areaPercent / 100);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tint);
    m_painter.drawPolygon(area);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        QPen(m_colors.series.front(), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    m_painter.drawPolyline(line);
}

void BurnDownPainter::paintToday(const QString& label)
{
    if (!m_data.today.isValid())
        return;
    const QRectF& plot = m_layout.plot();
    const qreal x = m_layout.x(m_data.today);
    drawEdge(&m_painter, QRectF(x, plot.top(), 4, plot.height()), Qt::LeftEdge, m_colors.text2);
    const QFontMetricsF metrics(m_painter.font());
    const qreal wide = metrics.horizontalAdvance(label);
    const bool fitsLeft = x - wide - 4 > plot.left();
    m_painter.setPen(m_colors.text2);
    m_painter.drawText(
        QRectF(fitsLeft ? x - wide - 4 : x + 4, plot.top(), wide + 1, metrics.height()),
        Qt::AlignLeft | Qt::AlignTop, label);
}

void BurnDownPainter::paintForecast()
{
    const BurnDownPoint& last = m_data.points.last();
    if (!m_data.exhaustion || last.remaining <= Money{})
        return;
    const PainterGuard guard(&m_painter);
    const QPointF from(m_layout.x(last.day), m_layout.y(last.remaining));
    const QPointF to(m_layout.x(*m_data.exhaustion), m_layout.y(Money{}));
    QPen pen(m_colors.series.front(), lineWidth);
    pen.setDashPattern({2.5, 2}); // 5-4 in units of the 2 px line
    m_painter.setPen(pen);
    m_painter.setClipRect(m_layout.plot().adjusted(0, -2, 0, 6));
    m_painter.drawLine(from, to);
    m_painter.setPen(QPen(m_colors.tone(Tone::Crit).fill, lineWidth));
    m_painter.setBrush(m_colors.base);
    m_painter.drawEllipse(to, ringRadius, ringRadius);
}

} // namespace airgate
