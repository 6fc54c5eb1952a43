// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace airgate {

// A small labelled shape: a status in a table, a tag in a pane.
struct ChipLook {
    QString text;
    QString icon; // Lucide name; empty: none
    Tone tone = Tone::Off;
    bool isBare = false;     // no background: the ordinary case, so that exceptions stand out
    bool isOutlined = false; // a tag: pill with a border instead of a fill
};

// As wide and high as the chip will be drawn.
[[nodiscard]] QSizeF chipSize(const ChipLook& chip, const QFont& bodyFont);
// Drawn at the left of `rect`, vertically centred.
void drawChip(QPainter* painter, const QRectF& rect, const ChipLook& chip, const QFont& bodyFont,
              const ThemeColors& colors);

} // namespace airgate
