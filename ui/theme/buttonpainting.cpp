// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonpainting.h"

#include "ui/theme/controlmetrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QIcon>
#include <QStyleOptionButton>

namespace airgate {

namespace {

constexpr int iconGap = 6;
constexpr int hintGap = 8;
constexpr int sideMargin = 12;
constexpr int compactMargin = 10;

struct ButtonLook {
    QColor fill;
    QColor border;
    QColor text;
    QColor hint;
    bool strong = false;
};

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

ButtonLook filledLook(const QStyleOption& option, const ThemeColors& c, bool danger)
{
    const bool warm = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    // The dark fill is made for graphics; white text on it needs a deeper one.
    const QColor crit = mixed(c.tone(Tone::Crit).fill, Qt::black, c.isDark ? 20 : 0);
    const QColor fill =
        danger ? (warm ? mixed(crit, Qt::black, 15) : crit) : (warm ? c.accentHover : c.accentFill);
    return {fill, {}, c.onAccent, mixed(fill, c.onAccent, 80), true};
}

ButtonLook lookOf(const QStyleOptionButton& option, const QWidget* widget)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool primary = hasStyleProperty(widget, property::primary);
    const bool danger = hasStyleProperty(widget, property::danger);
    const QColor off = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (!isOn(option, QStyle::State_Enabled))
        return {mixed(c.window, c.line, 60), c.line, off, off, primary};
    if (primary)
        return filledLook(option, c, danger);
    QColor fill = isOn(option, QStyle::State_MouseOver) ? c.hover : c.base;
    if (isOn(option, QStyle::State_Sunken))
        fill = c.line;
    else if (isOn(option, QStyle::State_On))
        fill = c.accentSoft;
    const QColor text =
        danger ? c.tone(Tone::Crit).text : (isOn(option, QStyle::State_On) ? c.accent : c.text);
    return {fill, c.line2, text, c.text3, false};
}

// Flat buttons (status bar, links in messages) show their box only when pointed at.
bool isBare(const QStyleOptionButton& option)
{
    return option.features.testFlag(QStyleOptionButton::Flat) &&
           !isOn(option, QStyle::State_MouseOver) && !isOn(option, QStyle::State_Sunken) &&
           !isOn(option, QStyle::State_On);
}

QFont labelFont(const QFont& base, const QWidget* widget)
{
    return hasStyleProperty(widget, property::primary) ? strongFont(base) : base;
}

QPixmap tintedPixmap(const QIcon& icon, QSize size, const QColor& color, qreal scale)
{
    QPixmap pixmap = icon.pixmap(size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

struct LabelWidths {
    int icon = 0;
    int text = 0;
    int hint = 0;

    [[nodiscard]] int total() const { return icon + text + hint; }
};

LabelWidths measure(const QStyleOptionButton& option, const QWidget* widget, const QFont& font)
{
    LabelWidths widths;
    const QFontMetrics metrics(font);
    if (!option.text.isEmpty())
        widths.text = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        widths.icon = option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap);
    const QString hint = widget ? widget->property(property::hint).toString() : QString();
    if (!hint.isEmpty())
        widths.hint = hintGap + metrics.horizontalAdvance(hint);
    return widths;
}

} // namespace

void drawPushButtonBevel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const ButtonLook look = lookOf(option, widget);
    if (!isBare(option))
        drawBox(painter, option.rect, radius::control, look.fill, look.border);
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange)) {
        if (look.strong) // a gap, or the ring would melt into the fill
            drawBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), radius::control, {},
                    c.base, 2);
        drawBox(painter, option.rect, radius::control, {}, c.accent, 2);
    }
}

void drawPushButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget)
{
    const PainterGuard guard(painter);
    const ButtonLook look = lookOf(option, widget);
    const QFont font = labelFont(painter->font(), widget);
    painter->setFont(font);
    const LabelWidths widths = measure(option, widget, font);
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    QRect rect = option.rect;
    if (hasMenu)
        rect.adjust(0, 0, -20, 0);
    const bool isLink = option.features.testFlag(QStyleOptionButton::Flat);
    rect.setLeft(rect.left() + std::max(isLink ? 4 : 8, (rect.width() - widths.total()) / 2));
    if (!option.icon.isNull()) {
        const QRect box(QPoint(rect.left(), rect.center().y() - option.iconSize.height() / 2 + 1),
                        option.iconSize);
        painter->drawPixmap(box.topLeft(), tintedPixmap(option.icon, option.iconSize, look.text,
                                                        painter->device()->devicePixelRatioF()));
        rect.setLeft(rect.left() + widths.icon);
    }
    painter->setPen(look.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
    if (widths.hint > 0) {
        painter->setPen(look.hint);
        painter->drawText(rect.adjusted(widths.text + hintGap, 0, 0, 0),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          widget->property(property::hint).toString());
    }
    if (hasMenu)
        paintSvgIcon(painter,
                     QRectF(option.rect.right() - 20, option.rect.center().y() - 6, 14, 14),
                     QStringLiteral("chevron-down"), look.text);
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const QFont font = labelFont(widget ? widget->font() : QFont(), widget);
    const LabelWidths widths = measure(option, widget, font);
    const int height = controlHeight(QFontMetrics(font), widget);
    const bool isCompact = hasStyleProperty(widget, property::compact);
    const int margin = isCompact ? compactMargin : sideMargin;
    const int menu = option.features.testFlag(QStyleOptionButton::HasMenu) ? 16 : 0;
    if (option.text.isEmpty())
        return {std::max(height, widths.total() + height - 16), height};
    const int least = isCompact || option.features.testFlag(QStyleOptionButton::Flat) ? 0 : 56;
    return {std::max(least, widths.total() + 2 * margin + menu), height};
}

void drawToolButtonPanel(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool isRaised = isOn(option, QStyle::State_AutoRaise);
    QColor fill = isRaised ? QColor() : c.base;
    if (isOn(option, QStyle::State_Enabled)) {
        if (isOn(option, QStyle::State_Sunken))
            fill = c.line;
        else if (isOn(option, QStyle::State_On))
            fill = c.accentSoft;
        else if (isOn(option, QStyle::State_MouseOver))
            fill = c.hover;
    }
    if (fill.isValid())
        drawBox(painter, option.rect, radius::control, fill, isRaised ? QColor() : c.line2);
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange))
        drawBox(painter, option.rect, radius::control, {}, c.accent, 2);
    Q_UNUSED(widget)
}

void drawCheckIndicator(const QStyleOption& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isPartial = isOn(option, QStyle::State_NoChange);
    const QRectF box(option.rect);
    if (!isPartial && !isOn(option, QStyle::State_On)) {
        const QColor fill =
            isEnabled ? (isOn(option, QStyle::State_MouseOver) ? c.hover : c.base) : c.window;
        drawBox(painter, box, radius::checkBox, fill, isEnabled ? c.ctl : c.line2);
        return;
    }
    const bool isWarm = isOn(option, QStyle::State_MouseOver);
    const QColor fill =
        isEnabled ? (isWarm ? c.accentHover : c.accentFill) : c.tone(Tone::Off).fill;
    drawBox(painter, box, radius::checkBox, fill);
    paintSvgIcon(painter, box.adjusted(2, 2, -2, -2),
                 isPartial ? QStringLiteral("minus") : QStringLiteral("check"), c.onAccent);
}

void drawRadioIndicator(const QStyleOption& option, QPainter* painter)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const QRectF box(option.rect);
    const qreal round = box.width() / 2;
    if (!isOn(option, QStyle::State_On)) {
        const QColor fill =
            isEnabled ? (isOn(option, QStyle::State_MouseOver) ? c.hover : c.base) : c.window;
        drawBox(painter, box, round, fill, isEnabled ? c.ctl : c.line2);
        return;
    }
    drawBox(painter, box, round, isEnabled ? c.accentFill : c.tone(Tone::Off).fill);
    const QRectF dot = box.adjusted(5, 5, -5, -5);
    drawBox(painter, dot, dot.width() / 2, c.onAccent);
}

} // namespace airgate
