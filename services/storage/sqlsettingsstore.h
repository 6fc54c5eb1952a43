// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// Settings as text.
class SqlSettingsStore final : public SettingsStore {
public:
    explicit SqlSettingsStore(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<QString>> value(const QString& key) override;
    Result<void> setValue(const QString& key, const QString& value) override;
    Result<QMap<QString, QString>> all() override;

private:
    Database& m_database;
};

} // namespace airgate
