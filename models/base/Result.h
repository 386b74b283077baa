// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace firstring {

/// A value, or the Error that stands in its way. Members are named as in C++23's std::expected, so that the type can be
/// replaced by it one day. Asking for what is not there is a programming error and asserts.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_data.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const T& value() const& { Q_ASSERT(has_value()); return *std::get_if<0>(&m_data); }
    T& value() & { Q_ASSERT(has_value()); return *std::get_if<0>(&m_data); }
    T&& value() && { Q_ASSERT(has_value()); return std::move(*std::get_if<0>(&m_data)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { Q_ASSERT(!has_value()); return *std::get_if<1>(&m_data); }

    T value_or(T fallback) const& { return has_value() ? value() : std::move(fallback); }

    /// Applies \a next, which returns a Result, to the value; passes an error on.
    template <typename F>
    auto and_then(F&& next) const -> decltype(next(std::declval<const T&>()))
    {
        if (has_value())
            return std::forward<F>(next)(value());
        return error();
    }

private:
    std::variant<T, Error> m_data;
};

/// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool has_value() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return !m_failed; }
    const Error& error() const { Q_ASSERT(m_failed); return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace firstring
