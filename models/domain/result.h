// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <utility>
#include <variant>

namespace airgate {

// A value or an Error. Errors are values here; exceptions are for bugs (docs/adr/0006).
// Asking for the side that is not there is a bug and asserts.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T& value() const&
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    T& value() &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        Q_ASSERT(isOk());
        return std::get<0>(std::move(m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(!isOk());
        return std::get<1>(m_state);
    }
    [[nodiscard]] bool failedWith(ErrorCode code) const { return !isOk() && error().code == code; }

private:
    std::variant<T, Error> m_state;
};

// The same where there is nothing to hand back: Result<void>{} is success.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return m_error.index() == 0; }
    explicit operator bool() const { return isOk(); }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(!isOk());
        return std::get<1>(m_error);
    }
    [[nodiscard]] bool failedWith(ErrorCode code) const { return !isOk() && error().code == code; }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace airgate
