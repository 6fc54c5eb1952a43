// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"

#include "models/domain/moneyinput.h"
#include "models/tables/moneytext.h"
#include "ui/theme/controlmetrics.h"
#include "ui/theme/properties.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"
#include "ui/widgets/amountvalidator.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace airgate {

namespace {

constexpr int signWidth = 14;

QString wordsFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AmountTooPrecise:
        return MoneyEdit::tr("At most two decimals; amounts are never rounded.");
    case ErrorCode::AmountTooLarge:
        return MoneyEdit::tr("This amount is too large.");
    default:
        return MoneyEdit::tr("Not an amount. For example 30000, 30,000.00 or 3w.");
    }
}

} // namespace

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setTextMargins(signWidth, 0, 0, 0);
    setInputMethodHints(Qt::ImhPreferNumbers);
    setValidator(new AmountValidator(this));
    updateFont();
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::readText);
}

void MoneyEdit::setMoney(Money money)
{
    setText(amountText(money));
}

void MoneyEdit::setLarge(bool isLarge)
{
    m_isLarge = isLarge;
    setStyleProperty(this, property::large, isLarge);
    updateFont();
}

void MoneyEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        stepOverSeparator(event->key());
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool isLong = event->modifiers().testFlag(Qt::ShiftModifier);
    step(Money::yuan(isLong ? 10'000 : 1'000), event->key() == Qt::Key_Up);
}

// A separator cannot be deleted, it would be set again: the figure behind it goes instead.
void MoneyEdit::stepOverSeparator(int key)
{
    const auto isSeparator = [this](int at) { return text().mid(at, 1) == QLatin1String(","); };
    const auto grouped = groupedInput({text(), cursorPosition()});
    if (hasSelectedText() || isReadOnly() || !grouped || grouped->text != text())
        return;
    if (key == Qt::Key_Backspace && isSeparator(cursorPosition() - 1))
        cursorBackward(false);
    else if (key == Qt::Key_Delete && isSeparator(cursorPosition()))
        cursorForward(false);
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    reformat();
    QLineEdit::focusOutEvent(event);
}

void MoneyEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    QFont font = textFont(TextStyle::Body, QApplication::font());
    painter.setFont(font);
    const ThemeColors& c = ThemeColors::of(palette());
    painter.setPen(isEnabled() ? c.text2 : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(rect().adjusted(inputMargin + 1, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("¥"));
}

void MoneyEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
    QLineEdit::changeEvent(event);
}

void MoneyEdit::readText()
{
    m_money.reset();
    m_problem.clear();
    if (!text().trimmed().isEmpty()) {
        const Result<Money> amount = moneyFromInput(text());
        if (amount)
            m_money = *amount;
        else
            m_problem = wordsFor(amount.error().code);
    }
    setStyleProperty(this, property::invalid, !m_problem.isEmpty());
    setToolTip(m_problem);
    setAccessibleDescription(m_problem);
    Q_EMIT moneyChanged();
}

void MoneyEdit::reformat()
{
    if (m_money && text() != amountText(*m_money))
        setText(amountText(*m_money));
}

void MoneyEdit::step(Money by, bool isUp)
{
    if (!m_problem.isEmpty() || isReadOnly())
        return; // what does not read as an amount is left for the person to mend
    const Money from = m_money.value_or(Money{});
    const Result<Money> to = isUp ? from.plus(by) : from.minus(by);
    if (to)
        setMoney(to->isNegative() ? Money{} : *to);
}

void MoneyEdit::updateFont()
{
    const TextStyle style = m_isLarge ? TextStyle::FigureMedium : TextStyle::Body;
    setFont(tabularFont(textFont(style, QApplication::font())));
}

} // namespace airgate
