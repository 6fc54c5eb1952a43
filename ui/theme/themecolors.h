// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace airgate {

// What a colour means. A colour is never the only carrier: an icon or a word stands beside it.
enum class Tone {
    Ok,       // verified, delivered, enabled
    Warn,     // 80–90 %, retrying, unsynced, open month
    High,     // 90–100 %, disabling in progress
    Crit,     // ≥ 100 %, failed, negative amounts
    Off,      // disabled, closed, paused
    Info,     // hints, links, the accent
    Reversal, // counter-entries
    Plain,    // nothing to say: text colours on the base
};

struct ToneColors {
    QColor text;
    QColor background;
    QColor fill;
};

// Every colour of the desktop, light and dark. Widgets ask of(palette()), so that a widget always
// matches the palette it was given and no colour is kept in a variable of its own.
struct ThemeColors {
    bool isDark;
    QColor window, base, alt, side, bar;
    QColor text, text2, text3;
    QColor line, line2, ctl;
    QColor hover, selection, selectionInactive;
    QColor accent, accentFill, accentHover, onAccent, accentSoft;
    QColor track, trackBorder;
    QColor barNormal; // usage bar below the first warning step
    QColor visitedLink;
    QColor toastBackground, toastText, toastLink;
    std::array<QColor, 5> series;
    std::array<ToneColors, 8> tones;

    [[nodiscard]] const ToneColors& tone(Tone tone) const { return tones[std::size_t(tone)]; }

    [[nodiscard]] static const ThemeColors& light();
    [[nodiscard]] static const ThemeColors& dark();
    // The table a palette was made from, judged by the lightness of its Window colour.
    [[nodiscard]] static const ThemeColors& of(const QPalette& palette);

    [[nodiscard]] QPalette palette() const;
};

} // namespace airgate
