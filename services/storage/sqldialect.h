// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/storage/rawrow.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <functional>

namespace airgate {

class Database;

// What a connection is for.
enum class Access { Read, Write };

// What a database file or schema says of itself.
struct SchemaStamp {
    bool empty = true; // nothing is in it yet
    bool ours = false; // stamped by AirGate
    int version = 0;   // the last migration it has had
};

// Everything that differs between the databases. Statements of the stores are the same everywhere:
// `?` placeholders, ON CONFLICT, RETURNING, BIGINT, TEXT.
class SqlDialect {
public:
    virtual ~SqlDialect() = default;

    [[nodiscard]] virtual QString location() const = 0; // for Error::detail
    [[nodiscard]] virtual QString driver() const = 0;   // Qt's name of it
    [[nodiscard]] virtual QString suffix() const = 0; // of migration files that only this one needs
    // Puts this database's types in the place of @identity@ (a key given out by the database),
    // @key@ (one that is not) and @blob@.
    [[nodiscard]] virtual QString expanded(QString sql) const = 0;
    [[nodiscard]] virtual QString beginRead() const = 0;  // one snapshot until the end
    [[nodiscard]] virtual QString beginWrite() const = 0; // no other writer until the end
    [[nodiscard]] virtual ErrorCode classify(const QSqlError& error) const = 0;

    // Before the first connection: makes what is missing. DatabaseReadOnly, DatabaseDamaged,
    // DiskFull, StorageFailed.
    virtual Result<void> createPlace() const = 0;
    virtual void configure(QSqlDatabase& connection) const = 0;              // before it is opened
    virtual Result<void> greet(Database& database, Access access) const = 0; // after

    virtual Result<SchemaStamp> stamp(Database& database) const = 0;
    virtual Result<void> setStamp(Database& database, int version) const = 0; // in a transaction
    virtual Result<void> verify(Database& database) const = 0;                // DatabaseDamaged
    virtual Result<void> prepare(Database& database) const = 0; // before the first migration
    // A copy of everything beside it, named after the version; replaces an older copy of that name.
    virtual Result<void> backUp(Database& database, int version) const = 0;
    // Runs a query and hands over row by row without a QVariant per column; false ends it. The error is
    // not valid if all went well.
    virtual QSqlError eachRawRow(const QSqlDatabase& connection, const QString& sql, const QVariantList& values,
                                 const std::function<bool(const RawRow&)>& each) const = 0;
    // A number that changes when another connection has committed.
    virtual Result<qint64> changeCount(Database& database) const = 0;
};

} // namespace airgate
