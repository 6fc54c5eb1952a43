// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace airgate {

// The parts of AirGateStyle that draw what is typed or chosen into.
void drawField(const QStyleOption& option, QPainter* painter, const QWidget* widget);
void drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget);
void drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const QWidget* widget);

} // namespace airgate
