// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/charts/moneyaxis.h"
#include "ui/theme/paint.h"
#include "ui/theme/themecolors.h"

#include <QPolygonF>

#include <algorithm>

namespace airgate {

void drawSparkline(QPainter* painter, const QRectF& rect, const QList<Money>& values,
                   const QColor& color)
{
    if (values.size() < 2)
        return;
    const PainterGuard guard(painter);
    const auto [least, greatest] = std::minmax_element(values.cbegin(), values.cend());
    const MoneyAxis axis(*least, *greatest);
    const qreal top = axis.share(*greatest); // the axis ends on a round amount, the line need not
    const QRectF box = rect.adjusted(1, 1.5, -1, -1.5);
    QPolygonF line;
    for (int i = 0; i < values.size(); ++i)
        line << QPointF(box.left() + box.width() * i / (values.size() - 1),
                        box.bottom() -
                            box.height() * axis.share(values.at(i)) / std::max<qreal>(top, 0.01));
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<Money>& values)
{
    m_values = values;
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawSparkline(&painter, rect(), m_values, ThemeColors::of(palette()).series.front());
}

} // namespace airgate
