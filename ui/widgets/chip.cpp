// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QPainter>

namespace airgate {

Chip::Chip(ChipLook look, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, font()).toSize();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawChip(&painter, rect(), m_look, font(), ThemeColors::of(palette()));
}

} // namespace airgate
