// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerhealth.h"
#include "services/interfaces/store.h"

namespace airgate {

// What the last verification found wrong with the ledger is kept in the settings, so that every process
// knows. Within a transaction of the caller.

// LedgerDamaged (detail as damageText()) while damage was found that nobody has acknowledged.
[[nodiscard]] Result<void> requireSoundLedger(StoreSession& session);
// What was found, acknowledged or not, as damageText(); empty: nothing.
[[nodiscard]] Result<QString> knownDamage(StoreSession& session);
// Keeps what was found, or that nothing is wrong any more; an audit row if that is news.
[[nodiscard]] Result<void> noteDamage(StoreSession& session, const Principal& author, Instant at,
                                      const LedgerHealth& health);
// From now on the ledger is written again in spite of it. NotFound: there is none.
[[nodiscard]] Result<void> acknowledgeDamage(StoreSession& session, const Principal& author, Instant at,
                                             const QString& reason);

// "12 hash"; empty for a sound ledger.
[[nodiscard]] QString damageText(const LedgerHealth& health);

} // namespace airgate
