// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/theme/paint.h"
#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QStyleOption>

namespace airgate {

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setColor(const QColor& color)
{
    m_color = color;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + 8, text.height() + 4};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    const QColor link = m_color.isValid() ? m_color : c.accent;
    painter.setPen(isEnabled() ? link : palette().color(QPalette::Disabled, QPalette::Text));
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawBox(&painter, rect(), radius::control, {}, link, 2);
}

} // namespace airgate
