// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/headkeeper.h"
#include "services/interfaces/store.h"

namespace airgate {

// Where the data is.
struct StorageConfig {
    QString path; // of the SQLite file; it and its folder are made if they are missing (0600, 0700)
    std::chrono::milliseconds busyTimeout{10'000}; // how long a writer waits for another one
    std::shared_ptr<HeadKeeper> heads = {}; // told the ledger's end after each commit; may be empty
};

// Opens the database and brings it up to date; waits until that is done. A copy "PATH.bak-vN" is
// made before an existing database is changed. One store per thread of use is not needed: it may be
// called from any. Errors: DatabaseDamaged, DatabaseForeign, DatabaseNewer, DatabaseReadOnly,
// DiskFull, DatabaseBusy, StorageFailed; detail is the path and the driver's words.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const StorageConfig& config);

} // namespace airgate
