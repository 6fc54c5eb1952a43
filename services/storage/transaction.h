// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace airgate {

// A transaction as a scope: what is not committed is rolled back at its end.
class Transaction {
public:
    explicit Transaction(Database& database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<void> begin(Access access);
    // The failure of a statement, if there was one; DiskFull, DatabaseBusy: nothing was written;
    // CommitOutcomeUnknown: look what is there.
    Result<void> commit();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace airgate
