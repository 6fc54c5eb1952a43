// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quota/quotabalances.h"

namespace airgate {

// The one way into the journal: decides changes and writes their entries, one after another, each on the
// balances the earlier ones leave. Within a write transaction of the caller, who has checked the right to
// do so and writes the audit row.
class EntryWriter {
public:
    EntryWriter(StoreSession& session, const Principal& author, Instant now)
        : m_session(session)
        , m_author(author)
        , m_now(now)
        , m_balances(session)
    {
    }

    [[nodiscard]] QuotaBalances& balances() { return m_balances; }
    // Errors: those of validate() and decide(), NotFound, AlreadyExists (the key), LedgerDamaged, storage
    // errors.
    // reverses: the entry that the change undoes; it is then written as a reversal.
    [[nodiscard]] Result<LedgerEntry> write(const QuotaChange& change, LedgerEntryId reverses = {});

private:
    Result<void> begin();

    StoreSession& m_session;
    const Principal& m_author;
    Instant m_now;
    QuotaBalances m_balances;
    std::optional<LedgerHead> m_head;
};

} // namespace airgate
