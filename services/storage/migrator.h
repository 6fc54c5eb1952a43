// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QStringList>

namespace airgate {

// One step of the schema, never changed once released.
struct Migration {
    int version = 0;        // 1, 2, 3 … without gaps
    QStringList statements; // in the words of one database
};

// Brings a database up to the newest version, one transaction a step.
class Migrator {
public:
    // The steps AirGate is built with: sql/NNN_name.sql, then NNN_name.SUFFIX.sql where there is
    // one.
    [[nodiscard]] static QList<Migration> bundled(const SqlDialect& dialect);
    // Statements end with a semicolon before an empty line or the end.
    [[nodiscard]] static QStringList statementsOf(const QString& text);

    explicit Migrator(QList<Migration> migrations);
    // DatabaseForeign, DatabaseNewer, DatabaseDamaged: nothing was changed. A step that fails
    // leaves the database at the version before it.
    Result<void> climb(Database& database) const;

private:
    [[nodiscard]] Result<void> accept(Database& database, const SchemaStamp& stamp) const;
    static Result<void> take(Database& database, const Migration& step);

    QList<Migration> m_migrations;
};

} // namespace airgate
