// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqliterows.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <memory>

namespace airgate {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

class SqliteRow : public RawRow {
public:
    explicit SqliteRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column)))
                     : std::string_view();
    }

private:
    sqlite3_stmt* m_statement;
};

QSqlError failed(sqlite3* database)
{
    return {{},
            QString::fromUtf8(sqlite3_errmsg(database)),
            QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(database))};
}

int bindValue(sqlite3_stmt* statement, int position, const QVariant& value)
{
    switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, position);
    case QMetaType::QString: {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text(statement, position, utf8.constData(), int(utf8.size()),
                                 SQLITE_TRANSIENT);
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()),
                                 SQLITE_TRANSIENT);
    }
    default:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    }
}

} // namespace

QSqlError eachSqliteRow(const QSqlDatabase& connection, const QString& sql,
                        const QVariantList& values, const std::function<bool(const RawRow&)>& each)
{
    const QVariant handle = connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    auto* database = *static_cast<sqlite3* const*>(handle.data());
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database, utf8.constData(), int(utf8.size()), &prepared, nullptr) !=
        SQLITE_OK)
        return failed(database);
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(prepared);
    for (int i = 0; i < values.size(); ++i) {
        if (bindValue(prepared, i + 1, values.at(i)) != SQLITE_OK)
            return failed(database);
    }
    const SqliteRow row(prepared);
    int step = sqlite3_step(prepared);
    while (step == SQLITE_ROW && each(row))
        step = sqlite3_step(prepared);
    return step == SQLITE_ROW || step == SQLITE_DONE ? QSqlError() : failed(database);
}

} // namespace airgate
