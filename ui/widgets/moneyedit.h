// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QLineEdit>

#include <optional>

namespace airgate {

// A field for an amount of 0 or more, to the cent. Thousands are separated while it is typed; when
// focus leaves it is shown as "30,000.00". ↑/↓ step by 1,000, with Shift by 10,000, never below 0.
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    // Nothing while the field is empty or does not hold an amount.
    [[nodiscard]] std::optional<Money> money() const { return m_money; }
    void setMoney(Money money);
    // Why there is no amount, in words; empty while there is one or nothing was typed.
    [[nodiscard]] QString problem() const { return m_problem; }
    // 40 px high in figure size, as the main field of a dialog.
    void setLarge(bool isLarge);

Q_SIGNALS:
    // After every change of the amount or the problem, by keys or by setMoney().
    void moneyChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void stepOverSeparator(int key);
    void readText();
    void reformat();
    void step(Money by, bool isUp);
    void updateFont();

    std::optional<Money> m_money;
    QString m_problem;
    bool m_isLarge = false;
};

} // namespace airgate
