// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/stepheader.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QPaintEvent>

namespace airgate {

namespace {

constexpr int circle = 20;
constexpr int textGap = 7;
constexpr int lineWidth = 36;
constexpr int lineGap = 10;
constexpr int iconSide = 12;

} // namespace

StepHeader::StepHeader(QStringList steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step)));
    update();
}

int StepHeader::widthOf(int step) const
{
    return circle + textGap + QFontMetrics(strongFont(font())).horizontalAdvance(m_steps.at(step));
}

QSize StepHeader::sizeHint() const
{
    int width = int(m_steps.size() - 1) * (lineWidth + 2 * lineGap);
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step);
    return {width, std::max(circle, fontMetrics().height()) + 2};
}

void StepHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& c = ThemeColors::of(palette());
    int left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRectF dot(left + 0.5, (height() - circle) / 2 + 0.5, circle - 1, circle - 1);
        const bool isBehind = step < m_current;
        const bool isHere = step == m_current;
        const ToneColors& ok = c.tone(Tone::Ok);
        drawBox(&painter, dot, circle / 2.0,
                isBehind ? ok.background : (isHere ? c.accentFill : c.base),
                isBehind ? ok.text : (isHere ? c.accentFill : c.ctl));
        QRectF icon(0, 0, iconSide, iconSide);
        icon.moveCenter(dot.center());
        painter.setFont(textFont(TextStyle::SmallStrong, font()));
        painter.setPen(isHere ? c.onAccent : c.text2);
        if (isBehind)
            paintSvgIcon(&painter, icon, QStringLiteral("check"), ok.text);
        else
            painter.drawText(dot, Qt::AlignCenter, QString::number(step + 1));
        painter.setFont(isHere ? strongFont(font()) : font());
        painter.setPen(isHere ? c.text : c.text2);
        const int textLeft = left + circle + textGap;
        painter.drawText(QRect(textLeft, 0, width() - textLeft, height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(step));
        left += widthOf(step) + lineGap;
        if (step + 1 < m_steps.size())
            painter.fillRect(QRectF(left, height() / 2, lineWidth, hairline(&painter)), c.ctl);
        left += lineWidth + lineGap;
    }
}

} // namespace airgate
