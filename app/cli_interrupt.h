// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl-C (and a request to terminate) as a stop token, while it lives.
// It never ends the process: the command does, after tidying up.

#include <memory>
#include <stop_token>

namespace tessera {

class Interrupt {
public:
    Interrupt();
    ~Interrupt(); ///< what the signals did before is restored
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    bool requested() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    struct Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace tessera
