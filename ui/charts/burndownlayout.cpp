// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burndownpainter.h"

#include "ui/theme/typography.h"

#include <QFontMetricsF>

#include <algorithm>

namespace airgate {

namespace {

constexpr qreal labelGap = 8;
constexpr qreal topRoom = 8;
constexpr qreal rightRoom = 6;

MoneyAxis axisOf(const BurnDownData& data)
{
    Money least;
    Money greatest;
    const auto take = [&](Money money) {
        least = std::min(least, money);
        greatest = std::max(greatest, money);
    };
    for (const BurnDownPoint& point : data.points) {
        take(point.remaining);
        if (point.beforeChange)
            take(*point.beforeChange);
    }
    for (const BurnDownThreshold& threshold : data.thresholds)
        take(threshold.remaining);
    return {least, greatest};
}

} // namespace

BurnDownLayout::BurnDownLayout(const QRectF& rect, const BurnDownData& data, const QFont& font,
                               const QLocale& locale)
    : m_data(data)
    , m_font(tabularFont(textFont(TextStyle::Micro, font)))
    , m_axis(axisOf(data))
    , m_first(data.points.first().day)
    , m_last(data.points.last().day)
{
    if (data.today.isValid())
        m_last = std::max(m_last, data.today);
    // A far-away end would squeeze the past; the forecast then runs out of the picture.
    const qint64 shown = m_first.daysTo(m_last);
    if (data.exhaustion)
        m_last =
            std::clamp(*data.exhaustion, m_last, m_last.addDays(std::max<qint64>(7, shown / 2)));
    const qint64 spare = std::max<qint64>(1, m_first.daysTo(m_last) / 12);
    m_last = m_last.addDays(spare);
    const QFontMetricsF metrics(m_font);
    qreal labels = 0;
    for (const Money tick : m_axis.ticks())
        labels = std::max(labels, metrics.horizontalAdvance(axisText(tick, locale)));
    m_plot = rect.adjusted(labels + labelGap, topRoom + metrics.height() / 4, -rightRoom,
                           -metrics.height() - 4);
}

qreal BurnDownLayout::x(QDate day) const
{
    return m_plot.left() +
           m_plot.width() * qreal(m_first.daysTo(day)) / qreal(m_first.daysTo(m_last));
}

qreal BurnDownLayout::y(Money money) const
{
    return m_plot.bottom() - m_plot.height() * m_axis.share(money);
}

QList<QDate> BurnDownLayout::namedDays() const
{
    const qreal room =
        QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("00-00")) + 2 * labelGap;
    int step = 7;
    while (x(m_first.addDays(step)) - x(m_first) < room)
        step += 7;
    QList<QDate> days;
    for (QDate day = m_first; day <= m_last; day = day.addDays(step))
        days.append(day);
    return days;
}

int BurnDownLayout::nearestPoint(qreal at) const
{
    int nearest = 0;
    for (int i = 1; i < m_data.points.size(); ++i) {
        if (std::abs(x(m_data.points.at(i).day) - at) <=
            std::abs(x(m_data.points.at(nearest).day) - at))
            nearest = i;
    }
    return nearest;
}

QPolygonF BurnDownLayout::line() const
{
    QPolygonF line;
    for (const BurnDownPoint& point : m_data.points) {
        if (point.beforeChange)
            line << QPointF(x(point.day), y(*point.beforeChange));
        line << QPointF(x(point.day), y(point.remaining));
    }
    return line;
}

} // namespace airgate
