// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/properties.h"

#include <QFontMetrics>

#include <algorithm>

namespace airgate {

// From this width of the window on there is room for everything side by side.
inline constexpr int wideWindow = 1180;

// Heights of tokens §5 at 13 px text; they grow with the text, never shrink below the design.
[[nodiscard]] inline int controlHeight(const QFontMetrics& metrics, const QWidget* widget)
{
    const int text = metrics.height();
    if (hasStyleProperty(widget, property::large))
        return std::max(40, text + 12);
    return hasStyleProperty(widget, property::compact) ? std::max(24, text + 6)
                                                       : std::max(28, text + 10);
}

inline constexpr int inputMargin = 8; // text to border of inputs
inline constexpr int arrowWidth = 26; // drop-down part of combo boxes
inline constexpr int stepWidth = 22;  // arrows of spin boxes
inline constexpr int scrollExtent = 12;
inline constexpr int indicatorSide = 16;

} // namespace airgate
