// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A thread for calls that may hang in the kernel, such as those to a network drive that is gone.
// Whoever waits for such a call can be stopped; the call then goes on alone, so it must not refer
// to anything that it does not hold itself.

#include "base/cancel.h"

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace tessera {

class IoThread {
public:
    explicit IoThread(Cancel cancel);
    ~IoThread(); ///< ends the thread, or leaves it behind when it hangs
    IoThread(const IoThread&) = delete;
    IoThread& operator=(const IoThread&) = delete;

    /// The value of call(), made on the thread. Throws Cancelled, and what the call throws.
    template<class Call>
    auto run(Call call)
    {
        auto value = std::make_shared<std::optional<std::invoke_result_t<Call>>>();
        runAndWait([value, call = std::move(call)]() mutable { value->emplace(call()); });
        return std::move(**value);
    }

private:
    struct State;
    void runAndWait(std::function<void()> call);
    bool start();

    Cancel m_cancel;
    std::shared_ptr<State> m_state;
    std::thread m_thread;
};

} // namespace tessera
