// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fieldpainting.h"

#include "ui/theme/controlmetrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"

#include <QStyleOptionComboBox>

namespace airgate {

namespace {

void drawFieldBox(const QStyleOption& option, const QRect& rect, QPainter* painter,
                  const QWidget* widget, bool hasFocus)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isInvalid = hasStyleProperty(widget, property::invalid);
    QColor border = isEnabled ? c.ctl : c.line2;
    if (isInvalid)
        border = c.tone(Tone::Crit).text;
    else if (hasFocus)
        border = c.accentFill;
    drawBox(painter, rect, radius::control, isEnabled ? c.base : c.window, border,
            hasFocus ? 2 : 1);
}

void drawArrow(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color)
{
    paintSvgIcon(painter, QRectF(rect.center().x() - 7, rect.center().y() - 7, 14, 14), name,
                 color);
}

} // namespace

void drawField(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    drawFieldBox(option, option.rect, painter, widget,
                 option.state.testFlag(QStyle::State_HasFocus));
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    const bool hasFocus =
        option.state.testFlag(QStyle::State_HasFocus) &&
        (option.editable || option.state.testFlag(QStyle::State_KeyboardFocusChange));
    drawFieldBox(option, option.rect, painter, widget, hasFocus);
    const QRectF arrow(option.rect.right() - arrowWidth + 1, option.rect.top(), arrowWidth,
                       option.rect.height());
    drawArrow(painter, arrow, QStringLiteral("chevron-down"),
              option.state.testFlag(QStyle::State_Enabled) ? c.text3 : c.tone(Tone::Off).fill);
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const QWidget* widget)
{
    const ThemeColors& c = ThemeColors::of(option.palette);
    if (option.frame)
        drawFieldBox(option, option.rect, painter, widget,
                     option.state.testFlag(QStyle::State_HasFocus));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRectF steps(option.rect.right() - stepWidth + 1, option.rect.top(), stepWidth,
                       option.rect.height());
    const auto colorOf = [&](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl control) {
        if (!option.stepEnabled.testFlag(step))
            return c.tone(Tone::Off).fill;
        return option.activeSubControls.testFlag(control) ? c.accent : c.text3;
    };
    drawArrow(painter, steps.adjusted(0, 2, 0, -steps.height() / 2 + 1),
              QStringLiteral("chevron-up"),
              colorOf(QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp));
    drawArrow(painter, steps.adjusted(0, steps.height() / 2 - 1, 0, -2),
              QStringLiteral("chevron-down"),
              colorOf(QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown));
}

} // namespace airgate
