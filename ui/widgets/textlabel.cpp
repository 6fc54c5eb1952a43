// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>

namespace airgate {

TextLabel::TextLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    updateLook();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    updateLook();
}

void TextLabel::setTabular(bool isTabular)
{
    m_isTabular = isTabular;
    updateLook();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (isLook && !m_isUpdating)
        updateLook();
}

void TextLabel::updateLook()
{
    // Setting the palette announces a change of the palette.
    m_isUpdating = true;
    const ThemeColors& c = ThemeColors::of(QApplication::palette());
    const QFont font = textFont(m_style, QApplication::font());
    setFont(m_isTabular ? tabularFont(font) : font);
    QPalette ink = palette();
    const QColor plain = m_ink == Ink::Strong ? c.text : (m_ink == Ink::Normal ? c.text2 : c.text3);
    ink.setColor(QPalette::WindowText, m_tone == Tone::Plain ? plain : c.tone(m_tone).text);
    setPalette(ink);
    m_isUpdating = false;
}

} // namespace airgate
