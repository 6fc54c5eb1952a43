// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace airgate {

// One line of a sub-account's ledger in the demonstration.
struct DemoEntry {
    Instant at{};
    EntryKind kind = EntryKind::Allocation;
    Money amount;
    QString reason;
    QString reference;
    Principal author;
};

struct DemoUser {
    QString userName;
    QString displayName;
    QString cloudUserId;
    QString project;            // its name; a membership, as the stand-in cloud lists it
    QList<DemoEntry> entries;
};

// The ledger of the demonstration (allocations.json), the same accounts as the stand-in cloud's.
struct DemoLedger {
    QString accountName;
    QDate openingDate;
    QList<DemoUser> users;

    // Asserts on a malformed file: it is part of the program.
    [[nodiscard]] static DemoLedger load();
};

// Makes tombstones of the users the cloud no longer lists, and writes every entry through the real
// service, each at its own time. Gives the number of entries.
[[nodiscard]] QCoro::Task<Result<int>> writeDemoLedger(Composition& app, MainAccountId account, DemoLedger ledger);

} // namespace airgate
