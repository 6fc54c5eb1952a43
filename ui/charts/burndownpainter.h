// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/moneyaxis.h"
#include "ui/theme/themecolors.h"

#include <QFont>
#include <QLocale>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace airgate {

// Where everything of a burn-down chart lies. Needs at least one point.
class BurnDownLayout {
public:
    BurnDownLayout(const QRectF& rect, const BurnDownData& data, const QFont& font,
                   const QLocale& locale);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] const MoneyAxis& axis() const { return m_axis; }
    [[nodiscard]] const QFont& axisFont() const { return m_font; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    [[nodiscard]] qreal x(QDate day) const;
    [[nodiscard]] qreal y(Money money) const;
    // The days that are named below the axis, a week or a multiple apart.
    [[nodiscard]] QList<QDate> namedDays() const;
    [[nodiscard]] int nearestPoint(qreal x) const;
    // The line itself, steps drawn straight up or down.
    [[nodiscard]] QPolygonF line() const;

private:
    const BurnDownData& m_data;
    QFont m_font;
    MoneyAxis m_axis;
    QDate m_first;
    QDate m_last;
    QRectF m_plot;
};

class BurnDownPainter {
public:
    BurnDownPainter(QPainter& painter, const QRectF& rect, const BurnDownData& data,
                    const QFont& font, const ThemeColors& colors, const QLocale& locale);

    void paint(const QString& todayLabel);
    // The day's figure, in the corner away from it.
    void paintReadOut(int point);

private:
    void paintGrid();
    void paintDays();
    void paintThresholds();
    void paintArea();
    void paintToday(const QString& label);
    void paintForecast();

    QPainter& m_painter;
    const BurnDownData& m_data;
    const ThemeColors& m_colors;
    QLocale m_locale;
    BurnDownLayout m_layout;
};

} // namespace airgate
