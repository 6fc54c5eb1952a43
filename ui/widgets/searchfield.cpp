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

int SearchField::placeholderWidth() const
{
    return iconLeft + iconSide + 5 + fontMetrics().horizontalAdvance(placeholderText()) + iconLeft;
}

int SearchField::hintWidth() const
{
    return QFontMetrics(textFont(TextStyle::Small, font())).horizontalAdvance(m_hint) + iconLeft;
}

// It goes when something is typed, and where a longer language leaves no room: the placeholder says
// more.
bool SearchField::showsHint() const
{
    return text().isEmpty() && !m_hint.isEmpty() && placeholderWidth() + hintWidth() <= width();
}

void SearchField::makeRoom()
{
    setTextMargins(iconSide + 5, 0, showsHint() ? hintWidth() : 0, 0);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
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
    if (!showsHint())
        return;
    painter.setFont(textFont(TextStyle::Small, font()));
    painter.setPen(c.text3);
    painter.drawText(rect().adjusted(0, 0, -iconLeft, 0), Qt::AlignVCenter | Qt::AlignRight,
                     m_hint);
}

} // namespace airgate
