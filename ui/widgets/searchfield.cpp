// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace airgate {

namespace {

constexpr int iconSide = 15;
constexpr int iconLeft = 9;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMinimumWidth(200);
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
    makeRoom();
}

void SearchField::setShortcutHint(const QKeySequence& shortcut)
{
    m_hint =
        shortcut.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
    makeRoom();
    update();
}

// The hint stands beside the place-holder, never on it, and goes when something is typed.
void SearchField::makeRoom()
{
    const QFontMetrics hint(textFont(TextStyle::Small, font()));
    const bool hasHint = text().isEmpty() && !m_hint.isEmpty();
    setTextMargins(iconSide + 5, 0, hasHint ? hint.horizontalAdvance(m_hint) + iconLeft : 0, 0);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    paintSvgIcon(&painter, QRectF(iconLeft, (height() - iconSide) / 2.0, iconSide, iconSide),
                 QStringLiteral("search"), c.text3);
    if (!text().isEmpty() || m_hint.isEmpty())
        return;
    const QFont small = textFont(TextStyle::Small, font());
    // The placeholder says more than the hint: in a longer language the hint gives way.
    const int room = width() - textMargins().left() - 2 * iconLeft;
    if (fontMetrics().horizontalAdvance(placeholderText()) + QFontMetrics(small).horizontalAdvance(m_hint) > room)
        return;
    painter.setFont(small);
    painter.setPen(c.text3);
    painter.drawText(rect().adjusted(0, 0, -iconLeft, 0), Qt::AlignVCenter | Qt::AlignRight,
                     m_hint);
}

} // namespace airgate
