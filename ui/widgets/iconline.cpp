// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconline.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int lineIcon = 15;
constexpr int gap = 5;

} // namespace

IconLine::IconLine(QString icon, QString text, QWidget* parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_text(std::move(text))
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize IconLine::sizeHint() const
{
    return {lineIcon + gap + fontMetrics().horizontalAdvance(m_text) + 2,
            std::max(18, fontMetrics().height() + 2)};
}

void IconLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    paintSvgIcon(&painter, QRectF(0, (height() - lineIcon) / 2.0, lineIcon, lineIcon), m_icon,
                 c.text2);
    painter.setPen(c.text);
    const QRect text = rect().adjusted(lineIcon + gap, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
}

} // namespace airgate
