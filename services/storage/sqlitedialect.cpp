// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlitedialect.h"

#include "services/storage/database.h"
#include "services/storage/sqliterows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace airgate {

namespace {

constexpr QFile::Permissions fileForOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions folderForOwner = fileForOwner | QFile::ExeOwner;
// Reading every page of a larger file would hold up the start for too long.
constexpr qint64 largestToCheck = 32 * 1024 * 1024;
// No database is smaller than its smallest page; SQLite would take such a file for an empty one.
constexpr qint64 smallestDatabase = 512;

Result<qint64> pragma(Database& database, const QString& sql)
{
    const auto value = database.row(sql, [](SqlRow& row) { return row.number(); });
    if (!value)
        return value.error();
    return value->value_or(0);
}

} // namespace

SqliteDialect::SqliteDialect(StorageConfig config)
    : m_config(std::move(config))
{
}

QString SqliteDialect::expanded(QString sql) const
{
    return sql
        .replace(QStringLiteral("@identity@"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"))
        .replace(QStringLiteral("@key@"), QStringLiteral("INTEGER PRIMARY KEY"))
        .replace(QStringLiteral("@blob@"), QStringLiteral("BLOB"));
}

ErrorCode SqliteDialect::classify(const QSqlError& error) const
{
    // The low byte of an extended result code is the primary one (sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::DatabaseBusy;
    case 8: // SQLITE_READONLY
        return ErrorCode::DatabaseReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::DatabaseDamaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return isWritable() ? ErrorCode::StorageFailed : ErrorCode::DatabaseReadOnly;
    default:
        return ErrorCode::StorageFailed;
    }
}

bool SqliteDialect::isWritable() const
{
    const QFileInfo file(m_config.path);
    // The write-ahead log is a file beside it: the folder has to be writable too.
    return QFileInfo(file.absolutePath()).isWritable() && (!file.exists() || file.isWritable());
}

Error SqliteDialect::failed(ErrorCode code, const QString& words) const
{
    return {code, QStringLiteral("%1: %2").arg(m_config.path, words), {}};
}

Result<void> SqliteDialect::createFile(const QString& path) const
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileForOwner) || file.exists())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return failed(full ? ErrorCode::DiskFull : ErrorCode::StorageFailed, file.errorString());
}

Result<void> SqliteDialect::createFolder(const QString& path) const
{
    const QString above = QFileInfo(path).absolutePath();
    if (QDir().mkpath(above))
        QDir().mkdir(path, folderForOwner);
    // Another process may have made it just now.
    if (QFileInfo::exists(path))
        return {};
    const bool readOnly = QFileInfo(above).isDir() && !QFileInfo(above).isWritable();
    return failed(readOnly ? ErrorCode::DatabaseReadOnly : ErrorCode::StorageFailed, path);
}

Result<void> SqliteDialect::createPlace() const
{
    const QFileInfo file(m_config.path);
    if (const auto created = createFolder(file.absolutePath()); !created)
        return created;
    if (file.exists() && !file.isFile())
        return failed(ErrorCode::StorageFailed, QStringLiteral("not a file"));
    if (!isWritable())
        return failed(ErrorCode::DatabaseReadOnly, QStringLiteral("not writable"));
    if (file.exists() && file.size() > 0 && file.size() < smallestDatabase)
        return failed(ErrorCode::DatabaseDamaged, QStringLiteral("too short"));
    return createFile(m_config.path);
}

void SqliteDialect::configure(QSqlDatabase& connection) const
{
    connection.setDatabaseName(m_config.path);
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_config.busyTimeout.count()));
}

Result<void> SqliteDialect::greet(Database& database, Access access) const
{
    QStringList words{QStringLiteral("PRAGMA foreign_keys = ON"),
                      QStringLiteral("PRAGMA synchronous = FULL"),
                      QStringLiteral("PRAGMA recursive_triggers = ON")};
    if (access == Access::Read)
        words.append(QStringLiteral("PRAGMA query_only = ON"));
    for (const QString& sql : std::as_const(words)) {
        if (const auto done = database.execute(sql); !done)
            return done;
    }
    return {};
}

Result<SchemaStamp> SqliteDialect::stamp(Database& database) const
{
    const auto application = pragma(database, QStringLiteral("PRAGMA application_id"));
    const auto version = pragma(database, QStringLiteral("PRAGMA user_version"));
    const auto tables = pragma(database, QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
    for (const auto* part : {&application, &version, &tables}) {
        if (!*part)
            return part->error();
    }
    return SchemaStamp{*tables == 0 && *application == 0 && *version == 0,
                       *application == applicationId, static_cast<int>(*version)};
}

Result<void> SqliteDialect::setStamp(Database& database, int version) const
{
    const auto application =
        database.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (!application)
        return application;
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Result<void> SqliteDialect::verify(Database& database) const
{
    if (QFileInfo(m_config.path).size() > largestToCheck)
        return {};
    const auto answer = database.row(QStringLiteral("PRAGMA quick_check(1)"),
                                     [](SqlRow& row) { return row.text(); });
    if (!answer)
        return answer.error();
    if (*answer != QStringLiteral("ok"))
        return failed(ErrorCode::DatabaseDamaged, answer->value_or(QString()));
    return {};
}

Result<void> SqliteDialect::prepare(Database& database) const
{
    const auto mode = [&](const QString& sql) {
        return database.row(sql, [](SqlRow& row) { return row.text(); });
    };
    const auto present = mode(QStringLiteral("PRAGMA journal_mode"));
    if (!present)
        return present.error();
    if (*present == QStringLiteral("wal"))
        return {};
    // Two processes that turn the log on at once refuse one another without waiting.
    QLockFile lock(m_config.path + QStringLiteral(".lock"));
    if (!lock.tryLock(static_cast<int>(m_config.busyTimeout.count())))
        return failed(lock.error() == QLockFile::LockFailedError ? ErrorCode::DatabaseBusy
                                                                 : ErrorCode::StorageFailed,
                      QStringLiteral("lock"));
    const auto wal = mode(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!wal)
        return wal.error();
    if (*wal != QStringLiteral("wal"))
        return failed(ErrorCode::StorageFailed, QStringLiteral("no write-ahead log here"));
    return {};
}

Result<void> SqliteDialect::backUp(Database& database, int version) const
{
    const QString copy = QStringLiteral("%1.bak-v%2").arg(m_config.path).arg(version);
    const QString part = copy + QStringLiteral(".part");
    QFile::remove(part);
    if (const auto created = createFile(part); !created)
        return created;
    if (const auto copied = database.execute(QStringLiteral("VACUUM INTO ?"), part); !copied) {
        QFile::remove(part);
        return copied;
    }
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return failed(ErrorCode::StorageFailed, copy);
    return {};
}

Result<qint64> SqliteDialect::changeCount(Database& database) const
{
    return pragma(database, QStringLiteral("PRAGMA data_version"));
}

QSqlError SqliteDialect::eachRawRow(const QSqlDatabase& connection, const QString& sql, const QVariantList& values,
                                    const std::function<bool(const RawRow&)>& each) const
{
    return eachSqliteRow(connection, sql, values, each);
}

} // namespace airgate
