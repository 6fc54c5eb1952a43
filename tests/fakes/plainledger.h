// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/store.h"

#include <QSet>

namespace airgate {

// What the journal comes to when it is simply added up, entry by entry: what a store's balances, heads
// and keys are held against.
class PlainLedger {
public:
    // Folds in the entries that were written since the last call and compares the store's own figures
    // with the result. What is wrong first, in words; empty if nothing is.
    [[nodiscard]] QString follow(Store& store);

    LedgerHead head;
    QHash<SubAccountId, Money> quotas;  // only those with entries
    QHash<MainAccountId, Money> pools;
    QSet<QString> keys;                 // idempotency keys

private:
    Result<QString> compare(StoreSession& session);
    QString fold(const LedgerEntry& entry);
    QString foldPosting(const Posting& posting);
};

} // namespace airgate
