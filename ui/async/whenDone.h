// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <QObject>
#include <QPointer>
#include <QThread>

#include <type_traits>
#include <utility>

namespace airgate {

namespace detail {

// A coroutine of its own keeps the task alive to its end, whatever becomes of the owner. Everything
// is taken by value: the frame outlives the caller.
template <typename T, typename F>
QCoro::Task<> finish(QCoro::Task<T> task, QPointer<QObject> owner, F then)
{
    if constexpr (std::is_void_v<T>) {
        co_await task;
        if (owner)
            then();
    } else {
        T value = co_await task;
        if (owner)
            then(std::move(value));
    }
}

} // namespace detail

// Runs then(result) when the task is done, only while owner lives. The task itself always runs to
// its end. Call it in the owner's thread; tasks come back to the thread they were started in, so
// `then` runs there too, possibly before whenDone returns.
template <typename T, typename F>
void whenDone(QCoro::Task<T> task, QObject* owner, F then)
{
    Q_ASSERT(owner->thread() == QThread::currentThread());
    // QCoro tasks start at once and, when their handle is dropped, finish on their own.
    detail::finish(std::move(task), QPointer<QObject>(owner), std::move(then));
}

} // namespace airgate
