// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/barpainting.h"

#include "ui/theme/controlmetrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QStyle>
#include <QStyleOption>

namespace airgate {

namespace {

constexpr int headerMargin = 8;
constexpr int sortArrowSide = 12;
constexpr int leastThumb = 28;
constexpr int progressThickness = 6;

QRectF progressTrack(const QStyleOptionProgressBar& option)
{
    const QRectF rect(option.rect);
    return {rect.left(), rect.center().y() - progressThickness / 2.0, rect.width(),
            progressThickness};
}

} // namespace

void drawTab(const QStyleOptionTab& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const QRectF rect(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!isSelected && option.state.testFlag(QStyle::State_MouseOver) &&
        option.state.testFlag(QStyle::State_Enabled))
        drawBox(painter, rect.adjusted(2, 3, -2, -4), radius::control, c.hover);
    if (isSelected)
        painter->fillRect(snapped(painter, QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2)),
                          c.accentFill);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawBox(painter, rect.adjusted(2, 3, -2, -4), radius::control, {}, c.accent, 2);
}

void drawTabLabel(const QStyleOptionTab& option, QPainter* painter)
{
    const PainterGuard guard(painter);
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isSelected)
        painter->setFont(strongFont(painter->font()));
    painter->setPen(isEnabled ? (isSelected ? c.text : c.text2) : c.tone(Tone::Off).fill);
    QRect rect = option.rect;
    if (!option.icon.isNull()) {
        const int width = option.iconSize.width();
        const QRect box(rect.left() + headerMargin, rect.center().y() - width / 2, width, width);
        option.icon.paint(painter, box);
        rect.setLeft(box.right());
    }
    painter->drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void drawHeaderSection(const QStyleOptionHeader& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const QRectF rect(option.rect);
    const bool isPressed = option.state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) &&
                           option.state.testFlag(QStyle::State_Enabled);
    painter->fillRect(rect, isPressed ? c.line : (isHovered ? c.hover : c.bar));
    drawEdge(painter, rect, Qt::BottomEdge, c.line2);
    const bool isLast = option.position == QStyleOptionHeader::End ||
                        option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !isLast)
        drawEdge(painter, rect.adjusted(0, 0, 0, -hairline(painter)), Qt::RightEdge, c.line);
}

void drawHeaderLabel(const QStyleOptionHeader& option, QPainter* painter)
{
    const PainterGuard guard(painter);
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect rect = option.rect.adjusted(headerMargin, 0, -headerMargin, 0);
    const int room = rect.width() - (isSorted ? sortArrowSide + 2 : 0);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const int width = option.fontMetrics.horizontalAdvance(text);
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    int left = rect.left();
    if (isRight)
        left += room - width;
    else if (option.textAlignment.testFlag(Qt::AlignHCenter))
        left += (room - width) / 2;
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? c.text2
                                                                 : c.tone(Tone::Off).fill);
    painter->drawText(QRect(left, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, text);
    if (isSorted) {
        // Qt calls ascending "SortDown": the arrow of the largest value at the bottom.
        const bool isAscending = option.sortIndicator == QStyleOptionHeader::SortDown;
        const QRectF arrow(left + width + 2, rect.center().y() - sortArrowSide / 2.0 + 1,
                           sortArrowSide, sortArrowSide);
        paintSvgIcon(painter, arrow,
                     isAscending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                     c.text2);
    }
}

QRect scrollBarThumb(const QStyleOptionSlider& option)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(length * qint64(option.pageStep) / (range + option.pageStep)),
                           std::min(leastThumb, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    return isHorizontal
               ? QRect(option.rect.left() + start, option.rect.top(), thumb, option.rect.height())
               : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), thumb);
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    painter->fillRect(option.rect, c.bar);
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver) ||
                          option.state.testFlag(QStyle::State_Sunken);
    const QRectF thumb = QRectF(scrollBarThumb(option)).adjusted(3, 3, -3, -3);
    drawBox(painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
            isActive ? c.ctl : c.line2);
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, c.bar);
    if (isSelected)
        drawBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), radius::control,
                option.state.testFlag(QStyle::State_Sunken) ? c.selection : c.hover);
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? c.text : c.tone(Tone::Off).fill);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void drawProgressGroove(const QStyleOptionProgressBar& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    drawBox(painter, progressTrack(option), radius::bar, c.track, c.trackBorder);
}

void drawProgressContents(const QStyleOptionProgressBar& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF fill = progressTrack(option);
    if (range > 0) // without a range: a full, quiet bar; nothing here moves by itself
        fill.setWidth(fill.width() * qreal(option.progress - option.minimum) / qreal(range));
    if (fill.width() > 0)
        drawBox(painter, fill, radius::bar, range > 0 ? c.accentFill : c.tone(Tone::Off).fill);
}

} // namespace airgate
