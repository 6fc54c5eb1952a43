// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledgerhealth.h"

namespace airgate {

QString ledgerFaultName(LedgerFault fault)
{
    switch (fault) {
    case LedgerFault::None: return {};
    case LedgerFault::Unreadable: return QStringLiteral("unreadable");
    case LedgerFault::Gap: return QStringLiteral("gap");
    case LedgerFault::Chain: return QStringLiteral("chain");
    case LedgerFault::Hash: return QStringLiteral("hash");
    case LedgerFault::Postings: return QStringLiteral("postings");
    case LedgerFault::Unbalanced: return QStringLiteral("unbalanced");
    case LedgerFault::BalanceAfter: return QStringLiteral("balance_after");
    case LedgerFault::Reversal: return QStringLiteral("reversal");
    case LedgerFault::KeptBalance: return QStringLiteral("kept_balance");
    case LedgerFault::CutTail: return QStringLiteral("cut_tail");
    case LedgerFault::OtherHistory: return QStringLiteral("other_history");
    }
    Q_UNREACHABLE();
}

} // namespace airgate
