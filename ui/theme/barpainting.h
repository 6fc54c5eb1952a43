// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace airgate {

// The parts of AirGateStyle that draw tabs, headers, scroll bars, menu bars and progress.
void drawTab(const QStyleOptionTab& option, QPainter* painter);
void drawTabLabel(const QStyleOptionTab& option, QPainter* painter);
void drawHeaderSection(const QStyleOptionHeader& option, QPainter* painter);
void drawHeaderLabel(const QStyleOptionHeader& option, QPainter* painter);
void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter);
[[nodiscard]] QRect scrollBarThumb(const QStyleOptionSlider& option);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter* painter);
void drawProgressGroove(const QStyleOptionProgressBar& option, QPainter* painter);
void drawProgressContents(const QStyleOptionProgressBar& option, QPainter* painter);

} // namespace airgate
