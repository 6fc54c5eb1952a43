// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/openstore.h"
#include "services/storage/sqldialect.h"

namespace airgate {

// SQLite 3.35 or newer, one file: write-ahead log, foreign keys, every commit synced to the disk.
class SqliteDialect final : public SqlDialect {
public:
    static constexpr qint64 applicationId = 0x41695247; // "AiRG"

    explicit SqliteDialect(StorageConfig config);

    [[nodiscard]] QString location() const override { return m_config.path; }
    [[nodiscard]] QString driver() const override { return QStringLiteral("QSQLITE"); }
    [[nodiscard]] QString suffix() const override { return QStringLiteral("sqlite"); }
    [[nodiscard]] QString expanded(QString sql) const override;
    [[nodiscard]] QString beginRead() const override { return QStringLiteral("BEGIN"); }
    [[nodiscard]] QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] ErrorCode classify(const QSqlError& error) const override;

    Result<void> createPlace() const override;
    void configure(QSqlDatabase& connection) const override;
    Result<void> greet(Database& database, Access access) const override;
    Result<SchemaStamp> stamp(Database& database) const override;
    Result<void> setStamp(Database& database, int version) const override;
    Result<void> verify(Database& database) const override;
    Result<void> prepare(Database& database) const override;
    Result<void> backUp(Database& database, int version) const override;
    QSqlError eachRawRow(const QSqlDatabase& connection, const QString& sql, const QVariantList& values,
                         const std::function<bool(const RawRow&)>& each) const override;
    Result<qint64> changeCount(Database& database) const override;

private:
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] Error failed(ErrorCode code, const QString& words) const;
    Result<void> createFolder(const QString& path) const;
    Result<void> createFile(const QString& path) const;

    StorageConfig m_config;
};

} // namespace airgate
