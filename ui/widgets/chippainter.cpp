// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chippainter.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace airgate {

namespace {

constexpr qreal chipHeight = 20;
constexpr qreal iconSide = 13;
constexpr qreal iconGap = 4;
constexpr qreal paddingLeft = 5;
constexpr qreal paddingRight = 7;

qreal paddingBefore(const ChipLook& chip)
{
    if (chip.isBare)
        return 0;
    return chip.icon.isEmpty() ? paddingRight : paddingLeft;
}

QFont chipFont(const ChipLook& chip, const QFont& body)
{
    return textFont(chip.isOutlined ? TextStyle::Micro : TextStyle::Small, body);
}

} // namespace

QSizeF chipSize(const ChipLook& chip, const QFont& bodyFont)
{
    const QFontMetricsF metrics(chipFont(chip, bodyFont));
    const qreal icon = chip.icon.isEmpty() ? 0 : iconSide + iconGap;
    const qreal after = chip.isBare ? 0 : paddingRight;
    return {std::ceil(paddingBefore(chip) + icon + metrics.horizontalAdvance(chip.text) + after),
            std::max(chipHeight, std::ceil(metrics.height() + 4))};
}

void drawChip(QPainter* painter, const QRectF& rect, const ChipLook& chip, const QFont& bodyFont,
              const ThemeColors& colors)
{
    const PainterGuard guard(painter);
    const QSizeF size = chipSize(chip, bodyFont);
    const QRectF box(QPointF(rect.left(), rect.center().y() - size.height() / 2), size);
    const ToneColors& tone = colors.tone(chip.tone);
    if (chip.isOutlined)
        drawBox(painter, box, box.height() / 2, colors.base, colors.line2);
    else if (!chip.isBare)
        drawBox(painter, box, radius::control, tone.background);
    qreal left = box.left() + paddingBefore(chip);
    if (!chip.icon.isEmpty()) {
        const QRectF icon(left, box.center().y() - iconSide / 2, iconSide, iconSide);
        paintSvgIcon(painter, icon, chip.icon, chip.isBare ? tone.fill : tone.text);
        left += iconSide + iconGap;
    }
    painter->setFont(chipFont(chip, bodyFont));
    painter->setPen(chip.isBare || chip.isOutlined ? colors.text2 : tone.text);
    painter->drawText(QRectF(left, box.top(), box.right() - left + 1, box.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, chip.text);
}

} // namespace airgate
