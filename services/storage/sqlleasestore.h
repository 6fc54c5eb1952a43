// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// One holder per main account; the fencing token only grows.
class SqlLeaseStore final : public LeaseStore {
public:
    explicit SqlLeaseStore(Database& database)
        : m_database(database)
    {
    }

    Result<Lease> acquire(MainAccountId account, const QString& holder, Instant now,
                          std::chrono::seconds duration) override;
    Result<void> release(const Lease& lease) override;
    Result<void> confirm(const Lease& lease) override;
    Result<std::optional<Lease>> current(MainAccountId account) override;

private:
    Database& m_database;
};

} // namespace airgate
