// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "ui/widgets/popupbox.h"

namespace airgate {

class MoneyEdit;

// A choice of amounts, whatever their sign: at least and at most so much.
class AmountBox : public PopupBox {
    Q_OBJECT

public:
    explicit AmountBox(QWidget* parent = nullptr);

    void clear();
    // Nothing: open on that side.
    [[nodiscard]] std::optional<Money> least() const;
    [[nodiscard]] std::optional<Money> most() const;

Q_SIGNALS:
    void changed();

private:
    void showChoice();

    MoneyEdit* m_least;
    MoneyEdit* m_most;
};

} // namespace airgate
