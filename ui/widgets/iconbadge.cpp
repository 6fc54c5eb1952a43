// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbadge.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int badgeSide = 36;
constexpr int badgeIcon = 20;

} // namespace

IconBadge::IconBadge(QString icon, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_tone(tone)
{
    setFixedSize(badgeSide, badgeSide);
}

void IconBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors& tone = ThemeColors::of(palette()).tone(m_tone);
    drawBox(&painter, rect(), radius::card, tone.background);
    const qreal inset = (badgeSide - badgeIcon) / 2.0;
    paintSvgIcon(&painter, QRectF(inset, inset, badgeIcon, badgeIcon), m_icon, tone.text);
}

} // namespace airgate
