// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>

#include <optional>
#include <utility>

namespace airgate {

// Runs the event loop until the task has ended: for main functions and tests only. QCoro::waitFor for
// values that cannot be made empty, as a Result cannot.
template <typename T>
[[nodiscard]] T await(QCoro::Task<T> task)
{
    const auto boxed = [](QCoro::Task<T> inner) -> QCoro::Task<std::optional<T>> {
        co_return std::optional<T>(co_await std::move(inner));
    };
    return *QCoro::waitFor(boxed(std::move(task)));
}

} // namespace airgate
