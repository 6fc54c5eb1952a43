// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/relatedcard.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/theme/properties.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace airgate {

RelatedCard::RelatedCard(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty(property::card, true);
    setFrameShape(StyledPanel);
    m_column->setContentsMargins(10, 8, 10, 8);
    m_column->setSpacing(4);
}

void RelatedCard::setLines(const QList<LedgerLine>& lines, Instant now)
{
    const QList<QWidget*> old = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old)
        widget->deleteLater();
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
    for (const LedgerLine& line : lines)
        addLine(line, now);
    setVisible(!lines.isEmpty());
}

void RelatedCard::addLine(const LedgerLine& line, Instant now)
{
    auto* link = new LinkButton(
        tr("#%1 %2").arg(line.entry.value()).arg(entryKindText(line.kind)));
    connect(link, &QAbstractButton::clicked, this,
            [this, entry = line.entry] { Q_EMIT entryWanted(entry); });
    auto* amount = new TextLabel(signedAmountText(line.amount));
    amount->setTabular(true);
    auto* top = new QHBoxLayout;
    top->addWidget(link);
    top->addStretch();
    top->addWidget(amount);
    QStringList words{line.userName, line.operatorName, shortTimeText(line.at, now)};
    if (line.reversedBy.isValid())
        words += tr("reversed");
    auto* place = new TextLabel(words.join(QStringLiteral(" · ")), TextStyle::Small,
                                TextLabel::Ink::Normal);
    place->setElided(true);
    m_column->addLayout(top);
    m_column->addWidget(place);
}

} // namespace airgate
