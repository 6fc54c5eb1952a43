// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"
#include "models/domain/standing.h"

#include <QWidget>

class QHBoxLayout;

namespace airgate {

class TextLabel;

// Below an amount: the amount in capital figures (in Chinese only), and amounts that suggest
// themselves.
class QuickAmountBar : public QWidget {
    Q_OBJECT

public:
    explicit QuickAmountBar(QWidget* parent = nullptr);

    void setAmount(const std::optional<Money>& amount);
    void suggest(const Standing& standing, EntryKind kind);

Q_SIGNALS:
    void chosen(airgate::Money amount);

private:
    void add(const QString& text, const std::optional<Money>& amount);

    TextLabel* m_capital;
    QHBoxLayout* m_row;
};

} // namespace airgate
