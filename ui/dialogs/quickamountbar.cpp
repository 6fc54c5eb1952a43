// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quickamountbar.h"

#include "models/tables/moneytext.h"
#include "ui/dialogs/quickamounts.h"
#include "ui/theme/properties.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace airgate {

namespace {

constexpr int shortRunDays = 7;
constexpr int longRunDays = 30;
constexpr int fixedItems = 2; // the capital figures and the stretch

} // namespace

QuickAmountBar::QuickAmountBar(QWidget* parent)
    : QWidget(parent)
    , m_capital(new TextLabel({}, TextStyle::Small, TextLabel::Ink::Normal))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_capital);
    m_row->addStretch();
    setMinimumHeight(24);
}

void QuickAmountBar::setAmount(const std::optional<Money>& amount)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    m_capital->setText(amount && isChinese ? capitalAmountText(*amount) : QString());
}

void QuickAmountBar::suggest(const Standing& standing, EntryKind kind)
{
    while (m_row->count() > fixedItems) {
        QLayoutItem* item = m_row->takeAt(fixedItems);
        delete item->widget();
        delete item;
    }
    if (kind == EntryKind::Deduction) {
        // Before the first check nothing is spent as far as the rules know.
        const Money most = standing.remaining.value_or(standing.quota);
        add(tr("Use maximum %1").arg(amountText(most)),
            most > Money{} ? std::optional(most) : std::nullopt);
        return;
    }
    add(tr("Enough for %1 days").arg(shortRunDays), amountForDays(standing, shortRunDays));
    add(tr("%1 days").arg(longRunDays), amountForDays(standing, longRunDays));
    const int step = comfortableStep(standing.subAccount.steps);
    add(tr("Down to %1").arg(QStringLiteral("%1%").arg(step)), amountForUsage(standing, step));
}

void QuickAmountBar::add(const QString& text, const std::optional<Money>& amount)
{
    if (!amount)
        return;
    auto* button = new QPushButton(text);
    button->setProperty(property::compact, true);
    button->setFont(textFont(TextStyle::Small, QApplication::font()));
    button->setAutoDefault(false);
    button->setToolTip(yuanText(*amount));
    connect(button, &QPushButton::clicked, this,
            [this, amount = *amount] { Q_EMIT chosen(amount); });
    m_row->addWidget(button);
}

} // namespace airgate
