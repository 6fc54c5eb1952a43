// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace airgate {

// Runs work in a thread of the pool and awaits its result here: for what reads or writes files.
// work must not touch the caller's objects except by value.
template <typename Work>
auto inBackground(Work work) -> QCoro::Task<std::invoke_result_t<Work>>
{
    using R = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<std::shared_ptr<R>>>();
    QFuture<std::shared_ptr<R>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(std::make_shared<R>(work()));
        promise->finish();
    });
    const std::shared_ptr<R> result = co_await future;
    co_return std::move(*result);
}

} // namespace airgate
