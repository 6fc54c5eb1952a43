// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/usagebar.h"

#include "models/tables/moneytext.h"
#include "ui/theme/typography.h"
#include "ui/widgets/usagepainter.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int barHeight = 10;
constexpr int compactBarHeight = 8;
constexpr int gap = 8;
constexpr int tickRoom = 3;

} // namespace

UsageBar::UsageBar(Caption caption, QWidget* parent)
    : QWidget(parent)
    , m_caption(caption)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsageBar::setUsage(const UsageFigure& usage)
{
    m_usage = usage;
    setToolTip(usageDescription(usage));
    setAccessibleName(usageDescription(usage));
    update();
}

QSize UsageBar::sizeHint() const
{
    const QFontMetrics scale(textFont(TextStyle::Micro, font()));
    const int text = m_caption == Caption::Scale ? scale.height() + 2 : 0;
    const int bar = barHeight + 2 * tickRoom;
    return {150,
            m_caption == Caption::Percentage ? std::max(bar, fontMetrics().height()) : bar + text};
}

QSize UsageBar::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void UsageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    const Tone tone = usageTone(m_usage);
    QRectF bar(0, tickRoom, width(), barHeight);
    if (m_caption == Caption::Percentage) {
        const QFont figures = tabularFont(font());
        const QFont strong = strongFont(figures);
        painter.setFont(tone == Tone::Plain ? figures : strong);
        const int text = QFontMetrics(strong).horizontalAdvance(QStringLiteral("100.0%"));
        bar =
            QRectF(0, (height() - compactBarHeight) / 2.0, width() - text - gap, compactBarHeight);
        painter.setPen(tone == Tone::Plain ? c.text : c.tone(tone).text);
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, usageText(m_usage));
    }
    if (hasUsage(m_usage))
        drawUsageBar(&painter, bar, m_usage, c);
    else if (m_caption != Caption::Percentage)
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, unknownText());
    if (m_caption == Caption::Scale && hasUsage(m_usage))
        paintScale(painter, bar);
}

// Every step below the bar; one that would touch its right neighbour is left out.
void UsageBar::paintScale(QPainter& painter, const QRectF& bar) const
{
    const QFont small = textFont(TextStyle::Micro, font());
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(ThemeColors::of(palette()).text3);
    QList<int> marks = m_usage.steps.withExhaustion();
    marks.prepend(0);
    qreal free = bar.right() + gap;
    for (auto it = marks.crbegin(); it != marks.crend(); ++it) {
        const QString text = QString::number(*it);
        const qreal wide = metrics.horizontalAdvance(text);
        const qreal centred = bar.left() + bar.width() * *it / 100 - wide / 2;
        const qreal left = std::clamp(centred, bar.left(), bar.right() - wide);
        if (left + wide + 2 > free)
            continue;
        painter.drawText(QRectF(left, bar.bottom() + tickRoom, wide + 1, metrics.height()),
                         Qt::AlignLeft | Qt::AlignTop, text);
        free = left;
    }
}

} // namespace airgate
