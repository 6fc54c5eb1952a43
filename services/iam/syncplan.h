// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

namespace airgate {

// What a complete listing of the provider's users changes here. Pure.
struct SyncPlan {
    QList<SubAccount> added;        // without ids
    QList<SubAccount> changed;      // name, display name or tags took the provider's value
    QList<SubAccount> reappeared;   // tombstones that are back, recognised by the provider's id
    QList<SubAccount> gone;         // no longer listed: tombstones, with their whole history (F20)
    QList<SubAccount> unchanged;    // only lastSeenAt moves
    [[nodiscard]] bool isEmpty() const
    {
        return added.isEmpty() && changed.isEmpty() && reappeared.isEmpty() && gone.isEmpty();
    }
};

// Users are recognised by the provider's id, never by name. listed must be a complete listing.
[[nodiscard]] SyncPlan planSync(const QList<SubAccount>& known, const QList<CloudUser>& listed,
                                MainAccountId account, const AlertSteps& defaultSteps, Instant now);

// More users gone at once than this needs a person's word (F21): the larger of 3 and a tenth of those
// known to be there.
[[nodiscard]] int mostGoneWithoutAsking(const QList<SubAccount>& known);

} // namespace airgate
