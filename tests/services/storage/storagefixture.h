// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/openstore.h"

#include <QCoro/QCoroTask>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

namespace airgate {

// Runs the event loop until the task has ended. (QCoro::waitFor wants a default value, a Result has
// none.)
template <typename T>
T await(QCoro::Task<T> task)
{
    std::optional<T> result;
    const auto keep = [&]() -> QCoro::Task<void> { result.emplace(co_await task); };
    QCoro::waitFor(keep());
    return std::move(*result);
}

// A store in a folder of its own, and values to put into it.
class StorageFixture {
public:
    StorageFixture() { reopen(); }

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("data/airgate.sqlite"));
    }
    [[nodiscard]] StorageConfig config() const { return {path()}; }
    Store& store() { return *m_store; }
    void close() { m_store.reset(); }
    void reopen();

    template <typename Work>
    auto write(Work work)
    {
        return await(m_store->write(std::move(work)));
    }
    template <typename Work>
    auto read(Work work)
    {
        return await(m_store->read(std::move(work)));
    }

    MainAccountId addAccount(const QString& name = QStringLiteral("main"));
    SubAccountId addUser(MainAccountId account, const QString& userName,
                         const QStringList& projects = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

// Runs one statement on a plain connection beside the store; the driver's words if it was refused.
[[nodiscard]] QString runRaw(const QString& path, const QString& sql);
// The same without asking foreign keys: what somebody does to the file.
[[nodiscard]] QString damageRaw(const QString& path, const QString& sql);
// The first column of the first row.
[[nodiscard]] QVariant askRaw(const QString& path, const QString& sql);

[[nodiscard]] Instant at(qint64 seconds);
[[nodiscard]] Principal alice();
[[nodiscard]] MainAccount mainAccount(const QString& name);
[[nodiscard]] SubAccount subAccount(MainAccountId account, const QString& userName);
// An entry that follows the head: allocates (or, below 0, deducts) for one sub-account.
[[nodiscard]] Result<LedgerEntry> nextEntry(LedgerStore& ledger, MainAccountId account,
                                            SubAccountId user, Money amount, const QString& key);
[[nodiscard]] Result<void> allocate(StoreSession& session, MainAccountId account, SubAccountId user,
                                    Money amount, const QString& key);

} // namespace airgate
