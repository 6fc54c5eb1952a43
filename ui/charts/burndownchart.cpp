// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burndownchart.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"
#include "ui/charts/burndownpainter.h"
#include "ui/theme/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace airgate {

BurnDownChart::BurnDownChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Remaining quota and forecast"));
}

void BurnDownChart::setData(const BurnDownData& data)
{
    m_data = data;
    m_readOut.reset();
    setAccessibleDescription(description());
    update();
}

QString BurnDownChart::toTsv() const
{
    QStringList lines{tr("Day") + QLatin1Char('\t') + tr("Remaining")};
    for (const BurnDownPoint& point : m_data.points)
        lines += point.day.toString(Qt::ISODate) + QLatin1Char('\t') + point.remaining.toDecimal();
    return lines.join(QLatin1Char('\n'));
}

void BurnDownChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    if (m_data.points.isEmpty()) {
        painter.setPen(c.text3);
        painter.drawText(rect(), Qt::AlignCenter, tr("Not enough data"));
        return;
    }
    BurnDownPainter chart(painter, rect(), m_data, font(), c, locale());
    chart.paint(tr("Today"));
    if (m_readOut)
        chart.paintReadOut(*m_readOut);
    if (hasFocus())
        drawBox(&painter, rect(), radius::control, {}, c.accent, 2);
}

void BurnDownChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_data.points.isEmpty())
        setReadOut(
            BurnDownLayout(rect(), m_data, font(), locale()).nearestPoint(event->position().x()));
}

void BurnDownChart::leaveEvent(QEvent*)
{
    setReadOut(std::nullopt);
}

void BurnDownChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_data.points.size()) - 1;
    const int at = m_readOut.value_or(last);
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(toTsv());
    else if (event->key() == Qt::Key_Left && last >= 0)
        setReadOut(std::max(0, at - 1));
    else if (event->key() == Qt::Key_Right && last >= 0)
        setReadOut(std::min(last, at + 1));
    else
        QWidget::keyPressEvent(event);
}

void BurnDownChart::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void BurnDownChart::focusOutEvent(QFocusEvent* event)
{
    setReadOut(std::nullopt);
    update();
    QWidget::focusOutEvent(event);
}

void BurnDownChart::setReadOut(std::optional<int> point)
{
    if (point == m_readOut)
        return;
    m_readOut = point;
    update();
}

QString BurnDownChart::description() const
{
    if (m_data.points.isEmpty())
        return tr("Not enough data");
    const BurnDownPoint& last = m_data.points.last();
    QString text = tr("%1 to %2, %3 remaining")
                       .arg(m_data.points.first().day.toString(Qt::ISODate),
                            last.day.toString(Qt::ISODate), yuanText(last.remaining));
    if (m_data.exhaustion)
        text += tr(", runs out on %1").arg(m_data.exhaustion->toString(Qt::ISODate));
    return text;
}

} // namespace airgate
