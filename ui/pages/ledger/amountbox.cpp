// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/amountbox.h"

#include "models/tables/moneytext.h"
#include "ui/widgets/moneyedit.h"

#include <QFormLayout>

namespace airgate {

AmountBox::AmountBox(QWidget* parent)
    : PopupBox(parent)
    , m_least(new MoneyEdit)
    , m_most(new MoneyEdit)
{
    setAccessibleName(tr("Amount filter"));
    m_least->setAccessibleName(tr("At least"));
    m_most->setAccessibleName(tr("At most"));
    auto* form = new QFormLayout(panel());
    form->setContentsMargins(10, 10, 10, 10);
    form->addRow(tr("At least"), m_least);
    form->addRow(tr("At most"), m_most);
    for (const MoneyEdit* edit : {m_least, m_most}) {
        connect(edit, &MoneyEdit::moneyChanged, this, &AmountBox::showChoice);
        connect(edit, &QLineEdit::returnPressed, this, &AmountBox::hidePopup);
    }
    showChoice();
}

void AmountBox::clear()
{
    m_least->clear();
    m_most->clear();
}

std::optional<Money> AmountBox::least() const
{
    return m_least->money();
}

std::optional<Money> AmountBox::most() const
{
    return m_most->money();
}

void AmountBox::showChoice()
{
    if (least() && most())
        setText(QStringLiteral("%1 — %2").arg(amountText(*least()), amountText(*most())));
    else if (least())
        setText(QStringLiteral("≥ %1").arg(amountText(*least())));
    else if (most())
        setText(QStringLiteral("≤ %1").arg(amountText(*most())));
    else
        setText(tr("Any amount"));
    Q_EMIT changed();
}

} // namespace airgate
