// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecolors.h"

namespace airgate {

namespace {

QColor hex(QRgb rgb)
{
    return QColor(rgb);
}

ThemeColors makeLight()
{
    ThemeColors c;
    c.isDark = false;
    c.window = hex(0xF3F4F6), c.base = hex(0xFFFFFF), c.alt = hex(0xF8F9FB);
    c.side = hex(0xE9ECF0), c.bar = hex(0xFAFBFC);
    c.text = hex(0x1A2230), c.text2 = hex(0x434E5C), c.text3 = hex(0x586371);
    c.line = hex(0xDFE3E8), c.line2 = hex(0xC5CCD5), c.ctl = hex(0x7D8796);
    c.hover = hex(0xF0F3F7), c.selection = hex(0xD8E4FB), c.selectionInactive = hex(0xE4E8ED);
    c.accent = hex(0x2456C8), c.accentFill = hex(0x2456C8), c.accentHover = hex(0x1C469F);
    c.onAccent = hex(0xFFFFFF), c.accentSoft = hex(0xE4ECFC);
    c.track = hex(0xE3E7EC), c.trackBorder = hex(0xC5CCD5), c.barNormal = hex(0x4A78D4);
    c.visitedLink = hex(0x5F3DA8);
    c.toastBackground = hex(0x242C38), c.toastText = hex(0xF3F5F8), c.toastLink = hex(0x9DBBFF);
    c.series = {hex(0x3A6FD8), hex(0x1F9C94), hex(0xC5871A), hex(0x8A62C6), hex(0x808B99)};
    c.tones = {{{hex(0x136B43), hex(0xE0F2E8), hex(0x2B9364)},
                {hex(0x7F4C00), hex(0xFCEFD2), hex(0xC58209)},
                {hex(0x9E3C06), hex(0xFDE7DA), hex(0xDC6326)},
                {hex(0xAE211B), hex(0xFBE3E1), hex(0xCB352D)},
                {hex(0x4C5765), hex(0xE6E9EE), hex(0x97A1AE)},
                {hex(0x2456C8), hex(0xE4ECFC), hex(0x2456C8)},
                {hex(0x5F3DA8), hex(0xECE6F9), hex(0x5F3DA8)},
                {hex(0x434E5C), hex(0xFFFFFF), hex(0x4A78D4)}}};
    return c;
}

ThemeColors makeDark()
{
    ThemeColors c;
    c.isDark = true;
    c.window = hex(0x15181D), c.base = hex(0x1B1F25), c.alt = hex(0x1F242B);
    c.side = hex(0x111418), c.bar = hex(0x181C21);
    c.text = hex(0xE6EAEF), c.text2 = hex(0xB7C0CB), c.text3 = hex(0x98A3B0);
    c.line = hex(0x2B323B), c.line2 = hex(0x3C4550), c.ctl = hex(0x74808E);
    c.hover = hex(0x222830), c.selection = hex(0x24385F), c.selectionInactive = hex(0x2A313A);
    c.accent = hex(0x86ADFF), c.accentFill = hex(0x3566D6), c.accentHover = hex(0x4676E6);
    c.onAccent = hex(0xFFFFFF), c.accentSoft = hex(0x1F2E4E);
    c.track = hex(0x2C333C), c.trackBorder = hex(0x454F5B), c.barNormal = hex(0x5C8AEC);
    c.visitedLink = hex(0xC3AAFF);
    c.toastBackground = hex(0x2E3641), c.toastText = hex(0xE6EAEF), c.toastLink = hex(0x9DBBFF);
    c.series = {hex(0x6394F2), hex(0x3DB8AE), hex(0xD9A13C), hex(0xAB88E6), hex(0x7F8A98)};
    c.tones = {{{hex(0x66D3A0), hex(0x14342A), hex(0x36A877)},
                {hex(0xF0BD60), hex(0x392C12), hex(0xD2942B)},
                {hex(0xFFA274), hex(0x3F2414), hex(0xDE6E38)},
                {hex(0xFF958C), hex(0x431C1D), hex(0xE2554B)},
                {hex(0xABB5C1), hex(0x2A313A), hex(0x6F7A88)},
                {hex(0x86ADFF), hex(0x1F2E4E), hex(0x3566D6)},
                {hex(0xC3AAFF), hex(0x2E2548), hex(0xC3AAFF)},
                {hex(0xB7C0CB), hex(0x1B1F25), hex(0x5C8AEC)}}};
    return c;
}

} // namespace

const ThemeColors& ThemeColors::light()
{
    static const ThemeColors colors = makeLight();
    return colors;
}

const ThemeColors& ThemeColors::dark()
{
    static const ThemeColors colors = makeDark();
    return colors;
}

const ThemeColors& ThemeColors::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette ThemeColors::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& color) {
        p.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, window), set(QPalette::WindowText, text);
    set(QPalette::Base, base), set(QPalette::AlternateBase, alt), set(QPalette::Text, text);
    set(QPalette::PlaceholderText, text3);
    set(QPalette::Button, base), set(QPalette::ButtonText, text);
    set(QPalette::Light, base), set(QPalette::Midlight, line), set(QPalette::Mid, line2);
    set(QPalette::Dark, ctl), set(QPalette::Shadow, text3);
    set(QPalette::Highlight, selection), set(QPalette::HighlightedText, text);
    set(QPalette::Link, accent), set(QPalette::LinkVisited, visitedLink);
    set(QPalette::BrightText, tone(Tone::Crit).text);
    set(QPalette::ToolTipBase, base), set(QPalette::ToolTipText, text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, accentFill);
#endif
    p.setColor(QPalette::Inactive, QPalette::Highlight, selectionInactive);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, tone(Tone::Off).fill);
    for (const auto role : {QPalette::Base, QPalette::Button})
        p.setColor(QPalette::Disabled, role, window);
    return p;
}

} // namespace airgate
