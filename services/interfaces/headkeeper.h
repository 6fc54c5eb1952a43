// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"
#include "models/domain/result.h"

#include <optional>

namespace airgate {

// The last acknowledged end of the journal, kept outside of the database: only there does a lost or cut
// tail show. Any thread.
class HeadKeeper {
public:
    virtual ~HeadKeeper() = default;
    // Nothing: no head was ever kept. FileUnreadable.
    virtual Result<std::optional<LedgerHead>> kept() = 0;
    // After a commit. Does not wait for the disk: heads that follow one another quickly are kept as one.
    // A head with a smaller count than the kept one is ignored.
    virtual void keep(const LedgerHead& head) = 0;
    // After somebody has acknowledged that the tail is lost. FileUnreadable, DiskFull.
    virtual Result<void> replace(const LedgerHead& head) = 0;
};

} // namespace airgate
