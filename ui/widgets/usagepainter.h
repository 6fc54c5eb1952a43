// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tableroles.h"
#include "ui/theme/themecolors.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace airgate {

// What a usage looks like and how it is said; shared by the bar in panes and the one in tables.

// Plain below the warning steps; of the reached steps the top one (100) is Crit, the one before it
// High, the one before that Warn. Off when stale.
[[nodiscard]] Tone usageTone(const UsageFigure& usage);
// "94.5%", or "—" without a quota or before the first check.
[[nodiscard]] QString usageText(const UsageFigure& usage);
// "94.5% used, ¥6,587.14 remaining, passed 50, 80, 90": tool tip and accessible text.
[[nodiscard]] QString usageDescription(const UsageFigure& usage);
// True when there is a bar to draw.
[[nodiscard]] bool hasUsage(const UsageFigure& usage);
// The bar itself, filling `bar`; ticks reach 2 px above and below it.
void drawUsageBar(QPainter* painter, const QRectF& bar, const UsageFigure& usage,
                  const ThemeColors& colors);

} // namespace airgate
