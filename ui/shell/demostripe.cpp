// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demostripe.h"

#include "ui/theme/paint.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace airgate {

DemoStripe::DemoStripe(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Demo data: nothing here is real, nothing leaves this computer"));
}

QSize DemoStripe::sizeHint() const
{
    return {200, fontMetrics().height() + 6};
}

void DemoStripe::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors& tone = ThemeColors::of(palette()).tone(Tone::Reversal);
    painter.fillRect(rect(), tone.background);
    painter.fillRect(QRect(0, height() - 2, width(), 2), tone.text);
    painter.setFont(textFont(TextStyle::SmallStrong, font()));
    painter.setPen(tone.text);
    painter.drawText(rect().adjusted(0, 0, 0, -2), Qt::AlignCenter, accessibleName());
}

} // namespace airgate
