// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/chaincard.h"

#include "models/tables/displaytext.h"
#include "ui/theme/properties.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace airgate {

ChainCard::ChainCard(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setProperty(property::card, true);
    setFrameShape(StyledPanel);
    m_grid->setContentsMargins(10, 8, 10, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void ChainCard::setEntries(const QList<LedgerEntry>& entries, LedgerEntryId current)
{
    const QList<QWidget*> old = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old)
        widget->deleteLater();
    for (int i = 0; i < entries.size(); ++i) {
        const LedgerEntry& entry = entries.at(i);
        const bool isCurrent = entry.id == current;
        const QString hash = QString::fromLatin1(entry.hash.toHex());
        auto* number = new TextLabel(QStringLiteral("#%1").arg(entry.id.value()),
                                     isCurrent ? TextStyle::SmallStrong : TextStyle::Small,
                                     isCurrent ? TextLabel::Ink::Strong : TextLabel::Ink::Normal);
        auto* text = new TextLabel(shortHash(hash), TextStyle::Small);
        text->setFont(monoFont(text->font()));
        text->setToolTip(hash);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const bool follows = i == 0 || entries.at(i - 1).hash == entry.previousHash;
        const bool isSound = follows && entryHash(entry) == entry.hash;
        auto* mark = new Chip({{},
                               isSound ? QStringLiteral("check") : QStringLiteral("x"),
                               isSound ? Tone::Ok : Tone::Crit,
                               true});
        mark->setAccessibleName(isSound ? tr("Hash verified") : tr("Hash does not match"));
        mark->setToolTip(mark->accessibleName());
        m_grid->addWidget(number, i, 0);
        m_grid->addWidget(text, i, 1);
        m_grid->addWidget(mark, i, 2);
    }
    setVisible(!entries.isEmpty());
}

} // namespace airgate
