// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/openstore.h"

#include "services/storage/sqlitedialect.h"
#include "services/storage/sqlstore.h"

namespace airgate {

Result<std::unique_ptr<Store>> openStore(const StorageConfig& config)
{
    auto store = std::make_unique<SqlStore>(std::make_unique<SqliteDialect>(config), config.heads);
    if (const auto opened = store->open(); !opened)
        return opened.error();
    return std::unique_ptr<Store>(std::move(store));
}

} // namespace airgate
