// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace airgate {

// One line of the demonstration's ledger (demo/allocations.json).
struct DemoEntry {
    Instant at{};
    QString userName;
    EntryKind kind = EntryKind::Allocation;
    Money amount;
    QString reason;
    QString reference;
    Principal author;
};

// In the order of their time. Asserts on a malformed file: it is part of the program.
[[nodiscard]] QList<DemoEntry> demoEntries();

// Writes them through the real service, each at its own time.
[[nodiscard]] QCoro::Task<Result<int>> writeDemoLedger(Composition& app, MainAccountId account);

} // namespace airgate
