// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlsettingsstore.h"

namespace airgate {

Result<std::optional<QString>> SqlSettingsStore::value(const QString& key)
{
    return m_database.row(
        QStringLiteral("SELECT value FROM setting WHERE key = ?"),
        [](SqlRow& row) { return row.text(); }, key);
}

Result<void> SqlSettingsStore::setValue(const QString& key, const QString& value)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        key, value);
}

Result<QMap<QString, QString>> SqlSettingsStore::all()
{
    QMap<QString, QString> found;
    const auto read =
        m_database.forEach(QStringLiteral("SELECT key, value FROM setting"), [&](SqlRow& row) {
            const QString key = row.text();
            found.insert(key, row.text());
        });
    return read ? Result(found) : read.error();
}

} // namespace airgate
