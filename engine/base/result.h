// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value or the Issue that explains why there is none, for errors a user can cause.
// It never carries bugs (assertions) nor cancellation (one exception, caught in one place).

#include "base/issue.h"

#include <cassert>
#include <utility>
#include <variant>

namespace tessera {

/// Either a T or an Issue. Reading the absent side is a bug and asserts.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Issue issue) : m_state(std::in_place_index<1>, std::move(issue)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T& value() &
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Issue& issue() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Issue> m_state;
};

/// The result of an action without a value.
using Outcome = Result<std::monostate>;
inline Outcome done()
{
    return std::monostate{};
}

} // namespace tessera
