// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentbutton.h"

#include "ui/theme/controlmetrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyleOption>

namespace airgate {

namespace {

constexpr int margin = 12;

} // namespace

SegmentButton::SegmentButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentButton::setCount(std::optional<int> count)
{
    m_count = count;
    setAccessibleName(label());
    updateGeometry();
    update();
}

void SegmentButton::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
    update();
}

QSize SegmentButton::sizeHint() const
{
    // Measured strong, so that choosing moves nothing.
    const QFontMetrics metrics(strongFont(font()));
    return {metrics.size(Qt::TextShowMnemonic, label()).width() + 2 * margin,
            controlHeight(fontMetrics(), this)};
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    // The box reaches beyond the inner ends, where the clip of the widget cuts it straight.
    const QRectF box = QRectF(rect()).adjusted(m_isFirst ? 0 : -8, 0, m_isLast ? 0 : 8, 0);
    QColor fill = underMouse() && isEnabled() ? c.hover : c.base;
    if (isChecked())
        fill = c.accentSoft;
    drawBox(&painter, box, radius::control, fill, c.line2);
    if (!m_isLast)
        drawEdge(&painter, QRectF(rect()), Qt::RightEdge, c.line2);
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawBox(&painter, rect(), radius::control, {}, c.accent, 2);
    painter.setFont(isChecked() ? strongFont(font()) : font());
    painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::ButtonText)
                                : (isChecked() ? c.accent : c.text2));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, label());
}

QString SegmentButton::label() const
{
    return m_count ? text() + QLatin1Char(' ') + QString::number(*m_count) : text();
}

} // namespace airgate
