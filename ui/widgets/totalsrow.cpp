// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totalsrow.h"

#include "ui/theme/paint.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int margin = 12;
constexpr int figureGap = 18;
constexpr int labelGap = 5;

} // namespace

TotalsRow::TotalsRow(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TotalsRow::setSummary(const QString& summary)
{
    m_summary = summary;
    updateAccessibleName();
    update();
}

void TotalsRow::setFigures(QList<Figure> figures)
{
    m_figures = std::move(figures);
    updateAccessibleName();
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {200, std::max(30, fontMetrics().height() + 12)};
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    painter.fillRect(rect(), c.bar);
    drawEdge(&painter, rect(), Qt::TopEdge, c.line2);

    const QFont small = textFont(TextStyle::Small, font());
    const QFont strong = tabularFont(textFont(TextStyle::SmallStrong, font()));
    const QFontMetrics labels(small);
    const QFontMetrics values(strong);
    const int least = margin + labels.horizontalAdvance(m_summary) + figureGap;
    int right = width() - margin;
    for (auto it = m_figures.crbegin(); it != m_figures.crend(); ++it) {
        const int value = values.horizontalAdvance(it->value);
        const int label = labels.horizontalAdvance(it->label);
        const int left = right - value - labelGap - label;
        if (left < least)
            break;
        painter.setFont(strong);
        painter.setPen(it->isNegative ? c.tone(Tone::Crit).text : c.text);
        painter.drawText(QRect(right - value, 0, value + 1, height()), Qt::AlignVCenter, it->value);
        painter.setFont(small);
        painter.setPen(c.text2);
        painter.drawText(QRect(left, 0, label + 1, height()), Qt::AlignVCenter, it->label);
        right = left - figureGap;
    }
    painter.setFont(small);
    painter.setPen(c.text2);
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_summary);
}

void TotalsRow::updateAccessibleName()
{
    QStringList words{m_summary};
    for (const Figure& figure : std::as_const(m_figures))
        words += figure.label + QLatin1Char(' ') + figure.value;
    setAccessibleName(words.join(QStringLiteral(", ")));
}

} // namespace airgate
