// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace airgate {

// The stores within one transaction, in the storage's own thread. Lives as long as the call.
class StoreSession {
public:
    virtual ~StoreSession() = default;
    virtual AccountStore& accounts() = 0;
    virtual LedgerStore& ledger() = 0;
    virtual SpendStore& spend() = 0;
    virtual AlertStore& alerts() = 0;
    virtual OutboxStore& outbox() = 0;
    virtual StopStore& stops() = 0;
    virtual SettingsStore& settings() = 0;
    virtual AuditStore& audit() = 0;
    virtual LeaseStore& leases() = 0;
};

// The database. One writer thread, readers beside it; work is a function that runs there and is awaited
// here. work is Result<T>(StoreSession&), called once, or not at all where the transaction cannot begin
// (DatabaseBusy, DatabaseReadOnly, DiskFull, StorageFailed), and must not touch the caller's objects
// except by value: it runs in another thread.
class Store {
public:
    virtual ~Store() = default;

    // One write transaction (BEGIN IMMEDIATE): committed if work returns a value, rolled back if it
    // returns an Error. A commit that fails gives its own error: DatabaseBusy, DiskFull and
    // DatabaseReadOnly, where nothing was written, or CommitOutcomeUnknown, where nobody can tell.
    template <typename Work>
    auto write(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreSession&>>
    {
        return run(Mode::Write, std::move(work));
    }

    // One consistent snapshot to read from; nothing is written.
    template <typename Work>
    auto read(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreSession&>>
    {
        return run(Mode::Read, std::move(work));
    }

    // The same on a connection of its own, for work that takes seconds (exports, verification): it does
    // not hold up the short reads of the screens.
    template <typename Work>
    auto readLong(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreSession&>>
    {
        return run(Mode::ReadLong, std::move(work));
    }

    // Called (in the thread that set it) after another process or thread has changed the database.
    virtual void onChanged(QObject* owner, std::function<void()> callback) = 0;

protected:
    enum class Mode { Read, ReadLong, Write };
    // Runs body in a transaction. body returns false to roll back; finish is told how it ended, in the
    // storage thread: nothing if committed or rolled back as asked, else the storage's own error.
    virtual void submit(Mode mode, std::function<bool(StoreSession&)> body,
                        std::function<void(std::optional<Error>)> finish) = 0;

private:
    template <typename Work>
    auto run(Mode mode, Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreSession&>>
    {
        using R = std::invoke_result_t<Work, StoreSession&>;
        struct Call {
            explicit Call(Work w)
                : work(std::move(w))
            {
                promise.start();
            }
            Work work;
            std::optional<R> result;
            QPromise<std::shared_ptr<R>> promise;
        };
        auto call = std::make_shared<Call>(std::move(work));
        QFuture<std::shared_ptr<R>> future = call->promise.future();
        submit(
            mode,
            [call](StoreSession& session) {
                call->result.emplace(call->work(session));
                return call->result->isOk();
            },
            [call](std::optional<Error> error) {
                auto result = error ? std::make_shared<R>(std::move(*error))
                                    : std::make_shared<R>(std::move(*call->result));
                call->promise.addResult(std::move(result));
                call->promise.finish();
            });
        const std::shared_ptr<R> result = co_await future;
        co_return std::move(*result);
    }
};

} // namespace airgate
