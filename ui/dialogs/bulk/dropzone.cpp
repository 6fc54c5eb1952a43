// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/dropzone.h"

#include "ui/theme/paint.h"

namespace airgate {

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& c = ThemeColors::of(palette());
    painter.setBrush(c.base);
    painter.setPen(QPen(c.ctl, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card,
                            radius::card);
}

} // namespace airgate
