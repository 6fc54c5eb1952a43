// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"

#include <atomic>

namespace airgate {

namespace {

QString nextName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("airgate-%1").arg(++count);
}

// A refusal that is known to have left nothing behind; any other failure of a commit may have been
// written.
bool isKnownUndone(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::DatabaseBusy ||
           code == ErrorCode::DatabaseReadOnly;
}

} // namespace

Database::Database(const SqlDialect& dialect, QString name)
    : m_dialect(dialect)
    , m_name(std::move(name))
{
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const SqlDialect& dialect, Access access)
{
    std::unique_ptr<Database> database(new Database(dialect, nextName()));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(dialect.driver(), database->m_name);
        dialect.configure(connection);
        if (!connection.open())
            return database->failed(connection.lastError());
    }
    if (const auto greeted = dialect.greet(*database, access); !greeted)
        return greeted.error();
    return database;
}

Result<QSqlQuery*> Database::prepared(const QString& sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Result<QSqlQuery*> Database::run(const QString& sql, const QVariantList& values)
{
    if (m_failure)
        return *m_failure;
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    QSqlQuery& query = **statement;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec()) {
        const Error error = failed(query.lastError());
        query.finish();
        return error;
    }
    return &query;
}

Result<qint64> Database::changeBound(const QString& sql, const QVariantList& values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    const qint64 count = (*query)->numRowsAffected();
    (*query)->finish();
    m_changed = m_changed || count > 0;
    return count;
}

Result<void> Database::eachBound(const QString& sql, const QVariantList& values,
                                 const std::function<bool(SqlRow&)>& each)
{
    const auto statement = run(sql, values);
    if (!statement)
        return statement.error();
    QSqlQuery& query = **statement;
    bool sound = true;
    bool more = true;
    while (sound && more && query.next()) {
        SqlRow row(query);
        more = each(row);
        sound = row.isSound();
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failed(error);
    if (!sound)
        return noted(ErrorCode::DatabaseDamaged, sql);
    return {};
}

Result<void> Database::eachRawBound(const QString& sql, const QVariantList& values,
                                    const std::function<bool(const RawRow&)>& each)
{
    if (m_failure)
        return *m_failure;
    const QSqlError error =
        m_dialect.eachRawRow(QSqlDatabase::database(m_name, false), sql, values, each);
    return error.isValid() ? failed(error) : Result<void>();
}

Error Database::failed(const QSqlError& error)
{
    const QString words =
        QStringLiteral("%1 %2 (%3)")
            .arg(error.driverText(), error.databaseText(), error.nativeErrorCode());
    return noted(m_dialect.classify(error), words);
}

Error Database::noted(ErrorCode code, const QString& words)
{
    const Error error{
        code, QStringLiteral("%1: %2").arg(m_dialect.location(), words.trimmed()), {}};
    if (m_inTransaction && !m_failure)
        m_failure = error;
    return error;
}

Result<void> Database::begin(Access access)
{
    Q_ASSERT(!m_inTransaction);
    m_failure.reset();
    const auto begun =
        execute(access == Access::Write ? m_dialect.beginWrite() : m_dialect.beginRead());
    m_changed = false;
    m_inTransaction = begun.isOk();
    return begun;
}

Result<void> Database::commit()
{
    Q_ASSERT(m_inTransaction);
    if (m_failure) {
        const Error error = *m_failure;
        (void)rollBack();
        return error;
    }
    const bool changed = m_changed;
    const auto committed = execute(QStringLiteral("COMMIT"));
    m_changed = changed && committed.isOk();
    if (committed) {
        m_inTransaction = false;
        return {};
    }
    const Error error = committed.error();
    if (isKnownUndone(error.code)) {
        (void)rollBack();
        return error;
    }
    m_inTransaction = false;
    m_usable = false;
    return Error{ErrorCode::CommitOutcomeUnknown, error.detail, {}};
}

Result<void> Database::rollBack()
{
    m_inTransaction = false;
    m_failure.reset();
    const auto rolledBack = execute(QStringLiteral("ROLLBACK"));
    m_changed = false;
    // Some errors have rolled back already; then a new connection is the sure way to a clean state.
    m_usable = m_usable && rolledBack.isOk();
    return rolledBack;
}

} // namespace airgate
