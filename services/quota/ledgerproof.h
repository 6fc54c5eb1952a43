// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerhealth.h"
#include "services/interfaces/stores.h"

namespace airgate {

// The sum that is done over the whole journal: entry after entry, then the balances that are kept for
// quick reading. The first fault ends it.
class LedgerProof {
public:
    explicit LedgerProof(const std::optional<LedgerHead>& kept) { m_health.kept = kept; }

    // Entries in the order of their numbers. False: a fault was found, more entries are of no use.
    bool add(const StoredEntry& stored);
    // After all entries. lastPosted: the largest entry number that any posting names.
    void finish(const QList<KeptBalance>& balances, LedgerEntryId lastPosted);
    [[nodiscard]] const LedgerHealth& health() const { return m_health; }

private:
    LedgerFault faultOf(const StoredEntry& stored) const;
    LedgerFault reversalFaultOf(const LedgerEntry& entry) const;
    LedgerFault fold(const LedgerEntry& entry);
    bool found(LedgerFault fault, LedgerEntryId entry);
    template <typename Id>
    void compare(QHash<Id, KeptBalance> computed, const QHash<Id, KeptBalance>& stored);

    LedgerHealth m_health;
    QHash<SubAccountId, KeptBalance> m_quotas;
    QHash<MainAccountId, KeptBalance> m_pools;
    QSet<LedgerEntryId> m_reversals;
    QSet<LedgerEntryId> m_reversed;
};

} // namespace airgate
