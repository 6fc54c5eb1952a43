// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusitem.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int iconSide = 14;
constexpr int gap = 5;
constexpr int margin = 6;

} // namespace

StatusItem::StatusItem(QString icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(std::move(icon))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusItem::set(const QString& text, Tone tone)
{
    if (text == this->text() && tone == m_tone)
        return;
    const bool isResized = text.size() != this->text().size();
    setText(text);
    setAccessibleName(text);
    m_tone = tone;
    if (isResized)
        updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    const QFontMetrics metrics(tabularFont(textFont(TextStyle::Small, font())));
    const int icon = m_icon.isEmpty() ? 0 : iconSide + gap;
    return {icon + metrics.horizontalAdvance(text()) + 2 * margin,
            std::max(24, metrics.height() + 8)};
}

void StatusItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    const QColor ink = m_tone == Tone::Plain ? c.text2 : c.tone(m_tone).text;
    if (hasFocus())
        drawBox(&painter, rect(), radius::control, {}, c.accent, 2);
    int left = margin;
    if (!m_icon.isEmpty()) {
        paintSvgIcon(&painter, QRectF(left, (height() - iconSide) / 2.0, iconSide, iconSide),
                     m_icon, ink);
        left += iconSide + gap;
    }
    painter.setFont(tabularFont(textFont(TextStyle::Small, font())));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace airgate
