// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QSize;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace airgate {

// The parts of AirGateStyle that draw buttons and their indicators.
void drawPushButtonBevel(const QStyleOptionButton& option, QPainter* painter,
                         const QWidget* widget);
void drawPushButtonLabel(const QStyleOptionButton& option, QPainter* painter,
                         const QWidget* widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);
void drawToolButtonPanel(const QStyleOption& option, QPainter* painter, const QWidget* widget);
void drawCheckIndicator(const QStyleOption& option, QPainter* painter);
void drawRadioIndicator(const QStyleOption& option, QPainter* painter);

} // namespace airgate
