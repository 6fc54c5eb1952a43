// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/airgatestyle.h"

#include "ui/theme/barpainting.h"
#include "ui/theme/buttonpainting.h"
#include "ui/theme/controlmetrics.h"
#include "ui/theme/fieldpainting.h"
#include "ui/theme/paint.h"
#include "ui/theme/properties.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace airgate {

namespace {

QRect comboBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return {rect.right() - arrowWidth + 1, rect.top(), arrowWidth, rect.height()};
    return rect.adjusted(inputMargin, 2, -arrowWidth, -2);
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const bool hasSteps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int steps = hasSteps ? stepWidth : 0;
    const QRect rect = option.rect;
    const QRect side(rect.right() - steps + 1, rect.top(), steps, rect.height());
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return side.adjusted(0, 0, 0, -side.height() / 2);
    case QStyle::SC_SpinBoxDown:
        return side.adjusted(0, side.height() / 2, 0, 0);
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(inputMargin - 2, 2, -std::max(steps, inputMargin - 2), -2);
    default:
        return rect;
    }
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect thumb = scrollBarThumb(option);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarSubPage:
        isHorizontal ? rect.setRight(thumb.left() - 1) : rect.setBottom(thumb.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        isHorizontal ? rect.setLeft(thumb.right() + 1) : rect.setTop(thumb.bottom() + 1);
        return rect;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {}; // no arrow buttons
    }
}

// A QFrame asks with its own widget; a card is filled, everything else only outlined.
void drawFrame(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    if (hasStyleProperty(widget, property::card))
        drawBox(painter, option.rect, radius::card, c.base, c.line);
    else
        drawBox(painter, option.rect, 0, {}, c.line);
}

void drawFocusRing(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    // Item views show their current cell themselves.
    if (qobject_cast<const QAbstractItemView*>(widget) ||
        !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    drawBox(painter, option.rect, radius::control, {}, ThemeColors::of(option.palette).accent, 2);
}

} // namespace

AirGateStyle::AirGateStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void AirGateStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int AirGateStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_DefaultFrameWidth:
    case PM_SplitterWidth:
    case PM_ToolBarFrameWidth:
        return 1;
    case PM_ToolBarItemSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_HeaderMargin:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8; // equal, or nested layouts fall back to none
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AirGateStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AirGateStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                     const QSize& size, const QWidget* widget) const
{
    const QFontMetrics metrics = widget ? widget->fontMetrics() : QFontMetrics(QFont());
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        return size.expandedTo({size.height(), 16}) +
               QSize(size.width() > size.height() + 8 ? 16 : 12,
                     std::max(0, controlHeight(metrics, widget) - size.height()));
    case CT_LineEdit:
        return {size.width() + 2 * inputMargin, controlHeight(metrics, widget)};
    case CT_ComboBox:
        return {size.width() + inputMargin + arrowWidth + 4, controlHeight(metrics, widget)};
    case CT_SpinBox:
        return {size.width() + inputMargin + stepWidth, controlHeight(metrics, widget)};
    case CT_TabBarTab: {
        // Measured in the weight of the selected tab, so that selecting moves nothing.
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        const QFont strong = strongFont(widget ? widget->font() : QFont());
        const int text =
            tab ? QFontMetrics(strong).size(Qt::TextShowMnemonic, tab->text).width() : size.width();
        const int icon = tab && !tab->icon.isNull() ? 22 : 0;
        return {text + icon + 16, std::max(32, metrics.height() + 14)};
    }
    case CT_MenuBarItem:
        return {size.width() + 4, std::max(26, size.height())};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect AirGateStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int margin = frame && frame->lineWidth > 0 ? inputMargin - 2 : 0;
        return option->rect.adjusted(margin, 0, -margin, 0);
    }
    if (element == SE_PushButtonContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect AirGateStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                   SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ComboBox &&
        (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField))
        return visualRect(option->direction, option->rect, comboBoxPart(*option, subControl));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin)
        return visualRect(option->direction, option->rect, spinBoxPart(*spin, subControl));
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void AirGateStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const
{
    const ThemeColors& c = ThemeColors::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // Inside combo and spin boxes the outer control draws the box.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, painter, widget);
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButtonBevel(*button, painter, widget);
        return;
    case PE_PanelButtonTool:
        return drawToolButtonPanel(*option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckIndicator(*option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(*option, painter);
    case PE_FrameFocusRect:
        return drawFocusRing(*option, painter, widget);
    case PE_Frame:
    case PE_FrameWindow:
        return drawFrame(*option, painter, widget);
    case PE_FrameTabBarBase:
        return drawEdge(painter, option->rect, Qt::BottomEdge, c.line);
    case PE_FrameTabWidget:
        return drawEdge(painter, option->rect, Qt::TopEdge, c.line);
    case PE_PanelTipLabel:
        return drawBox(painter, option->rect, 0, c.base, c.line2);
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
    case PE_FrameMenu:
        if (element == PE_FrameMenu)
            drawBox(painter, option->rect, 0, {}, c.line2);
        return;
    case PE_IndicatorHeaderArrow:
        return; // part of the label
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AirGateStyle::drawControl(ControlElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const ThemeColors& c = ThemeColors::of(option->palette);
    if (element == CE_PushButtonBevel && button)
        return drawPushButtonBevel(*button, painter, widget);
    if (element == CE_PushButtonLabel && button)
        return drawPushButtonLabel(*button, painter, widget);
    if (element == CE_PushButton && button) {
        drawPushButtonBevel(*button, painter, widget);
        return drawPushButtonLabel(*button, painter, widget);
    }
    if (element == CE_TabBarTabShape && tab)
        return drawTab(*tab, painter);
    if (element == CE_TabBarTabLabel && tab)
        return drawTabLabel(*tab, painter);
    if (element == CE_Header && header) {
        drawHeaderSection(*header, painter);
        return drawHeaderLabel(*header, painter);
    }
    if (element == CE_HeaderSection && header)
        return drawHeaderSection(*header, painter);
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, c.bar);
        return drawEdge(painter, option->rect, Qt::BottomEdge, c.line2);
    }
    if (element == CE_HeaderLabel && header)
        return drawHeaderLabel(*header, painter);
    if (element == CE_ProgressBarGroove && progress)
        return drawProgressGroove(*progress, painter);
    if (element == CE_ProgressBarContents && progress)
        return drawProgressContents(*progress, painter);
    if (element == CE_MenuBarItem && item)
        return drawMenuBarItem(*item, painter);
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, c.line2);
    if (element == CE_ToolBar || element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, c.bar);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AirGateStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo)
        return drawComboBox(*combo, painter, widget);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin)
        return drawSpinBox(*spin, painter, widget);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && slider)
        return drawScrollBar(*slider, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace airgate
