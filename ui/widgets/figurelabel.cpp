// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurelabel.h"

#include "models/tables/moneytext.h"
#include "ui/theme/svgiconengine.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int noteIcon = 14;
constexpr int noteGap = 4;
constexpr int captionGap = 16;

} // namespace

FigureLabel::FigureLabel(const QString& caption, TextStyle style, QWidget* parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_figure(unknownText())
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    textChanged();
}

void FigureLabel::setFigure(const QString& text, Tone tone)
{
    m_figure = text;
    m_tone = tone;
    textChanged();
}

void FigureLabel::setNote(const QString& text, Tone tone, const QString& icon)
{
    m_note = text;
    m_noteTone = tone;
    m_noteIcon = icon;
    textChanged();
}

QSize FigureLabel::sizeHint() const
{
    const QFontMetrics caption(textFont(TextStyle::Small, font()));
    const QFontMetrics note(textFont(TextStyle::SmallStrong, font()));
    const QFontMetrics figure(textFont(m_style, font()));
    const int notes =
        m_note.isEmpty() ? 0 : captionGap + noteIcon + noteGap + note.horizontalAdvance(m_note);
    return {
        std::max(caption.horizontalAdvance(m_caption) + notes, figure.horizontalAdvance(m_figure)) +
            2,
        caption.height() + 2 + figure.height()};
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    const QFont caption = textFont(TextStyle::Small, font());
    const int captionHeight = QFontMetrics(caption).height();
    const QRect top(0, 0, width(), captionHeight);
    painter.setFont(caption);
    painter.setPen(c.text2);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    if (!m_note.isEmpty()) {
        const QColor color = m_noteTone == Tone::Plain ? c.text2 : c.tone(m_noteTone).text;
        const QFont note =
            m_noteTone == Tone::Plain ? caption : textFont(TextStyle::SmallStrong, font());
        painter.setFont(note);
        painter.setPen(color);
        painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, m_note);
        const int left =
            width() - QFontMetrics(note).horizontalAdvance(m_note) - noteGap - noteIcon;
        if (!m_noteIcon.isEmpty())
            paintSvgIcon(&painter,
                         QRectF(left, (captionHeight - noteIcon) / 2.0, noteIcon, noteIcon),
                         m_noteIcon, color);
    }
    painter.setFont(tabularFont(textFont(m_style, font())));
    painter.setPen(m_tone == Tone::Plain ? c.text : c.tone(m_tone).text);
    painter.drawText(QRect(0, captionHeight + 2, width(), height() - captionHeight - 2),
                     Qt::AlignLeft | Qt::AlignVCenter, m_figure);
}

void FigureLabel::textChanged()
{
    setAccessibleName(m_caption + QLatin1Char(' ') + m_figure);
    setAccessibleDescription(m_note);
    updateGeometry();
    update();
}

} // namespace airgate
