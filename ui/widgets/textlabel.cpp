// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace airgate {

namespace {

constexpr int leastElided = 40;

} // namespace

TextLabel::TextLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    // Not the role of what it lies in: inside a field that would be the field's text.
    setForegroundRole(QPalette::WindowText);
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

void TextLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_isElided ? QSize(std::min(leastElided, whole.width()), whole.height()) : whole;
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_isElided)
        return QLabel::paintEvent(event);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
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
