// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/await.h"
#include "models/domain/quotarules.h"
#include "services/quota/quotabatch.h"
#include "services/quota/quotaservice.h"
#include "tests/fakes/steppingclock.h"

namespace airgate {

// Work that two processes know by heart: step n of a run is the same changes in both, so that the one can
// tell what the other was doing when it was killed. Every fourth step is a batch.
class LedgerScript {
public:
    LedgerScript(Store& store, MainAccountId account, SubAccountId user, QString run);

    [[nodiscard]] QList<QuotaChange> changes(int step) const;
    // Carries a step out: one posting through QuotaService, or a batch in one transaction.
    [[nodiscard]] Result<void> take(int step);
    // A deduction of 1 yuan under a key of its own.
    [[nodiscard]] Result<QuotaOutcome> deduct(const QString& key);

private:
    [[nodiscard]] QuotaChange change(const QString& key, int number) const;

    Store& m_store;
    MainAccountId m_account;
    SubAccountId m_user;
    QString m_run;
    SteppingClock m_clock{Instant(std::chrono::seconds(1'790'000'000))};
    QuotaService m_quota{m_store, m_clock};
};

} // namespace airgate
