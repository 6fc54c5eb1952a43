// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace airgate {

enum class TextStyle {
    FigureLarge,  // 24/600: what is left of a quota
    FigureMedium, // 20/600: overview figures, amount input
    Title,        // 16/600
    Section,      // 14/600
    Body,         // 13/400
    BodyStrong,   // 13/600
    Small,        // 12/400: hints, chips, status bar
    SmallStrong,  // 12/600: table headers
    Micro,        // 11/400: axes and captions, never needed information
};

// Text sizes in percent the settings offer.
inline constexpr int textSizes[] = {90, 100, 110, 125};

// The application font: the platform's own family with a pinned Chinese fallback, 13 px × percent.
[[nodiscard]] QFont uiFont(int percent = 100);
// Every other style, sized from `body` (a widget's or the application's body font).
[[nodiscard]] QFont textFont(TextStyle style, const QFont& body);
// The same font at the weight of headings and alarming values: 600 where the family has it, else
// 700.
[[nodiscard]] QFont strongFont(const QFont& font);
// The same size in a fixed-width family, for key ids and hashes.
[[nodiscard]] QFont monoFont(const QFont& font);
// The same font with figures of equal width; the fixed-width family where the font has none.
[[nodiscard]] QFont tabularFont(const QFont& font);
// True when all ten digits advance by the same width.
[[nodiscard]] bool hasTabularFigures(const QFont& font);

} // namespace airgate
