// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectiondelegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"
#include "ui/widgets/sectionsidebar.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int iconSide = 16;
constexpr int margin = 8;
constexpr int digitWidth = 16;
constexpr int badgeHeight = 16;

bool isCaption(const QModelIndex& index)
{
    return !index.data(SectionSidebar::PageRole).isValid();
}

bool isNarrow(const QStyleOptionViewItem& option)
{
    const auto* bar = qobject_cast<const SectionSidebar*>(option.widget);
    return bar && bar->isIconsOnly();
}

void drawGround(QPainter* painter, const QRectF& box, const QStyleOptionViewItem& option,
                const ThemeColors& c)
{
    if (!option.state.testFlag(QStyle::State_Selected)) {
        if (option.state.testFlag(QStyle::State_MouseOver))
            drawBox(painter, box, radius::row, mixed(c.side, c.line2, 35));
        return;
    }
    drawBox(painter, box, radius::row, c.isDark ? c.selectionInactive : c.base,
            c.isDark ? QColor() : c.line);
    drawBox(painter, QRectF(box.left(), box.top() + 5, 3, box.height() - 10), 1.5, c.accentFill);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawBox(painter, box, radius::row, {}, c.accent, 2);
}

// The count in red; gives back the room it took.
int drawBadge(QPainter* painter, const QRectF& box, int right, int count, const QFont& body,
              const ThemeColors& c)
{
    const QFont font = strongFont(textFont(TextStyle::Micro, body));
    const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
    const int wide = std::max(badgeHeight + 2, QFontMetrics(font).horizontalAdvance(text) + 10);
    const QRectF badge(right - wide, box.center().y() - badgeHeight / 2.0, wide, badgeHeight);
    drawBox(painter, badge, badgeHeight / 2.0, c.tone(Tone::Crit).fill);
    painter->setFont(font);
    painter->setPen(c.onAccent);
    painter->drawText(badge, Qt::AlignCenter, text);
    return wide + margin;
}

} // namespace

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const PainterGuard guard(painter);
    const ThemeColors& c = ThemeColors::of(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(margin, 1, -margin, -1);
    if (isCaption(index)) {
        painter->setFont(textFont(TextStyle::Micro, option.font));
        painter->setPen(c.text3);
        if (isNarrow(option))
            drawEdge(painter, box.adjusted(4, 0, -4, -box.height() / 2), Qt::BottomEdge, c.line2);
        else
            painter->drawText(box.adjusted(margin, 0, 0, -3), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
        return;
    }
    drawGround(painter, box, option, c);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const qreal iconLeft =
        isNarrow(option) ? box.center().x() - iconSide / 2.0 : box.left() + margin;
    paintSvgIcon(painter, QRectF(iconLeft, box.center().y() - iconSide / 2.0, iconSide, iconSide),
                 index.data(SectionSidebar::IconRole).toString(), isSelected ? c.accent : c.text2);
    const int badge = index.data(SectionSidebar::BadgeRole).toInt();
    if (isNarrow(option)) {
        if (badge > 0)
            drawBox(painter, QRectF(iconLeft + iconSide - 5, box.top() + 3, 8, 8), 4,
                    c.tone(Tone::Crit).fill);
        return;
    }
    int right = int(box.right()) - margin;
    painter->setFont(textFont(TextStyle::Small, option.font));
    painter->setPen(c.text3);
    if (const int digit = index.data(SectionSidebar::DigitRole).toInt(); digit > 0)
        painter->drawText(QRectF(right - digitWidth, box.top(), digitWidth, box.height()),
                          Qt::AlignRight | Qt::AlignVCenter, QString::number(digit));
    right -= digitWidth;
    if (badge > 0)
        right -= drawBadge(painter, box, right, badge, option.font, c);
    painter->setFont(textFont(isSelected ? TextStyle::BodyStrong : TextStyle::Body, option.font));
    painter->setPen(isSelected ? c.text : c.text2);
    const QRectF text(iconLeft + iconSide + margin, box.top(), right - iconLeft - iconSide - margin,
                      box.height());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(painter->font())
                          .elidedText(index.data().toString(), Qt::ElideRight, int(text.width())));
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = QFontMetrics(option.font).height();
    const bool isFirst = index.row() == 0;
    return {100, isCaption(index) ? std::max(isFirst ? 24 : 31, text + (isFirst ? 8 : 15))
                                  : std::max(30, text + 13)};
}

} // namespace airgate
