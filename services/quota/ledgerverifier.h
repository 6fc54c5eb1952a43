// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerhealth.h"
#include "models/domain/principal.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/headkeeper.h"
#include "services/interfaces/store.h"

#include <stop_token>

namespace airgate {

struct VerifyRequest {
    // Called in a thread of the storage with the entries so far and the entries there are; may be empty.
    std::function<void(qint64 entries, qint64 total)> progress = {};
    std::stop_token cancel = {};
};

// Recomputes the chain and every balance of the journal and compares. What it finds is kept: the ledger is
// not written (LedgerDamaged) until somebody has acknowledged it, or a verification finds it sound again.
class LedgerVerifier {
public:
    LedgerVerifier(Store& store, Clock& clock, HeadKeeper& heads)
        : m_store(store)
        , m_clock(clock)
        , m_heads(heads)
    {
    }

    // The whole journal, in one consistent snapshot, beside everything else. A fault is a value. Errors:
    // Cancelled, FileUnreadable (the kept head), storage errors.
    [[nodiscard]] QCoro::Task<Result<LedgerHealth>> verify(Principal principal, VerifyRequest request);
    // Only whether the journal's end is what was kept outside of it: quick, for the start of a program.
    [[nodiscard]] QCoro::Task<Result<LedgerHealth>> verifyEnd();
    // The ledger is written again in spite of what was found; its end is kept as it is now. Errors:
    // PermissionDenied, InvalidArgument (reason), NotFound (nothing was found), FileUnreadable, storage
    // errors.
    [[nodiscard]] QCoro::Task<Result<void>> acknowledgeDamage(Principal principal, QString reason);

private:
    QCoro::Task<Result<void>> note(Principal principal, LedgerHealth health);

    Store& m_store;
    Clock& m_clock;
    HeadKeeper& m_heads;
};

} // namespace airgate
