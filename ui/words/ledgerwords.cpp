// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ledgerwords.h"

#include <QCoreApplication>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    static QString entry(LedgerFault fault);
    static QString balance(const LedgerHealth& health);
    static QString health(const LedgerHealth& health);
};

// %1 is the number of the entry.
QString Words::entry(LedgerFault fault)
{
    switch (fault) {
    case LedgerFault::Unreadable: return tr("Entry #%1 holds a value that AirGate never writes.");
    case LedgerFault::Gap: return tr("Entry #%1 is missing.");
    case LedgerFault::Chain: return tr("Entry #%1 does not follow the one before it: its previous hash is another.");
    case LedgerFault::Hash: return tr("Entry #%1 was changed: its hash does not fit its content.");
    case LedgerFault::Postings: return tr("Entry #%1 has postings that are missing, double or out of order.");
    case LedgerFault::Unbalanced: return tr("Entry #%1 does not balance: its postings do not sum to 0.");
    case LedgerFault::BalanceAfter: return tr("Entry #%1 states a balance that does not follow from the entries before it.");
    case LedgerFault::Reversal: return tr("Entry #%1 reverses an entry that cannot be reversed.");
    case LedgerFault::OtherHistory: return tr("Entry #%1 is not the one that was acknowledged: the ledger was written anew.");
    default: return {};
    }
}

QString Words::balance(const LedgerHealth& health)
{
    const QString entry = QString::number(health.badEntry.value());
    if (health.subAccount.isValid())
        return tr("The balance kept for sub-account %1 is not the sum of the ledger (last entry #%2).")
            .arg(health.subAccount.value()).arg(entry);
    return tr("The balance kept for the pool of main account %1 is not the sum of the ledger (last entry #%2).")
        .arg(health.account.value()).arg(entry);
}

QString Words::health(const LedgerHealth& health)
{
    switch (health.fault) {
    case LedgerFault::None: return tr("The ledger is sound (%1 entries).").arg(health.head.count);
    case LedgerFault::KeptBalance: return balance(health);
    case LedgerFault::CutTail:
        return tr("The end of the ledger is lost from entry #%1 on.").arg(health.badEntry.value());
    default: return entry(health.fault).arg(health.badEntry.value());
    }
}

} // namespace

QString ledgerHealthWords(const LedgerHealth& health)
{
    return Words::health(health);
}

} // namespace airgate
