// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/sqldialect.h"
#include "services/storage/sqlrow.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace airgate {

// One connection, used in the thread that opened it. Statements are prepared once and kept. Errors
// are those of SqlDialect::classify, detail is the location and the driver's words.
class Database {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const SqlDialect& dialect,
                                                                Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const SqlDialect& dialect() const { return m_dialect; }

    template <typename... Values>
    Result<void> execute(const QString& sql, const Values&... values)
    {
        const auto count = change(sql, values...);
        return count ? Result<void>() : count.error();
    }

    // The number of rows that were changed.
    template <typename... Values>
    Result<qint64> change(const QString& sql, const Values&... values)
    {
        return changeBound(sql, bound(values...));
    }

    // read is T(SqlRow&); it may not ask the database itself.
    template <typename Read, typename... Values>
    auto rows(const QString& sql, Read read, const Values&... values)
        -> Result<QList<std::invoke_result_t<Read, SqlRow&>>>
    {
        QList<std::invoke_result_t<Read, SqlRow&>> found;
        const auto done = forEach(
            sql, [&](SqlRow& row) { found.append(read(row)); }, values...);
        if (!done)
            return done.error();
        return found;
    }

    // The first row, if there is one.
    template <typename Read, typename... Values>
    auto row(const QString& sql, Read read, const Values&... values)
        -> Result<std::optional<std::invoke_result_t<Read, SqlRow&>>>
    {
        auto found = rows(sql, read, values...);
        if (!found)
            return found.error();
        if (found->isEmpty())
            return std::optional<std::invoke_result_t<Read, SqlRow&>>();
        // Spelt out: of a row that is an optional itself, this is one around it.
        return std::optional<std::invoke_result_t<Read, SqlRow&>>(std::in_place, std::move(found->first()));
    }

    // INSERT … RETURNING id. Nothing if ON CONFLICT DO NOTHING left it out.
    template <typename... Values>
    Result<std::optional<qint64>> insert(const QString& sql, const Values&... values)
    {
        auto id = row(
            sql, [](SqlRow& found) { return found.number(); }, values...);
        m_changed = m_changed || (id && id->has_value());
        return id;
    }

    // each is void(SqlRow&), or bool(SqlRow&) with false to stop.
    template <typename Each, typename... Values>
    Result<void> forEach(const QString& sql, Each each, const Values&... values)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Each, SqlRow&>>)
            return eachBound(sql, bound(values...), [&](SqlRow& row) { return each(row), true; });
        else
            return eachBound(sql, bound(values...), each);
    }

    // The same for streams of very many rows; each is bool(const RawRow&), false stops.
    template <typename... Values>
    Result<void> forEachRaw(const QString& sql, const std::function<bool(const RawRow&)>& each,
                            const Values&... values)
    {
        return eachRawBound(sql, bound(values...), each);
    }

    // Transactions, for Transaction. After a failed statement the rest of the transaction is
    // refused with the same error, and it cannot be committed.
    Result<void> begin(Access access);
    Result<void> commit();
    Result<void> rollBack();

    // True if the last committed transaction wrote something.
    [[nodiscard]] bool hasChanged() const { return m_changed; }
    // False after a transaction whose end is not known: close it and open a new one.
    [[nodiscard]] bool isUsable() const { return m_usable; }

private:
    Database(const SqlDialect& dialect, QString name);

    template <typename... Values>
    static QVariantList bound(const Values&... values)
    {
        QVariantList list;
        list.reserve(sizeof...(values));
        (bind(list, values), ...);
        return list;
    }

    Result<qint64> changeBound(const QString& sql, const QVariantList& values);
    Result<void> eachBound(const QString& sql, const QVariantList& values,
                           const std::function<bool(SqlRow&)>& each);
    Result<void> eachRawBound(const QString& sql, const QVariantList& values,
                              const std::function<bool(const RawRow&)>& each);
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values);
    Result<QSqlQuery*> prepared(const QString& sql);
    Error failed(const QSqlError& error);
    Error noted(ErrorCode code, const QString& words);

    const SqlDialect& m_dialect;
    QString m_name;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::optional<Error> m_failure; // of a statement in the present transaction
    bool m_inTransaction = false;
    bool m_changed = false;
    bool m_usable = true;
};

} // namespace airgate
