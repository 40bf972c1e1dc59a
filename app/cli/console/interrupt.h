// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl-C and requests to end (SIGTERM, SIGHUP) as a stop token. The command ends by itself, after
// tidying up; where something makes it wait that cannot be stopped, it is ended after a moment, and
// at the second signal at once.

#include <memory>
#include <mutex>
#include <stop_token>
#include <string>

namespace tessera {

/// One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt(); ///< what the signals did before is restored
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const;
    bool requested() const { return signal() != 0; }
    int signal() const; ///< the first that came; 0: none
    /// To end with, as a shell has it: 130 for SIGINT, 143 for SIGTERM, 129 for SIGHUP; 0: none
    /// came.
    int status() const { return requested() ? 128 + signal() : 0; }

    /// The status to end the process with: `ended`, unless a signal came. From now on a signal ends
    /// the process at once: no signal is lost.
    int finish(int ended);

    /// While it is held, the process is not ended in between, but for a second signal.
    [[nodiscard]] std::unique_lock<std::mutex> hold();

    /// What to tell on standard error when the process does not end by itself.
    void setLastWords(std::string words);
    /// True for the first who asks: an interruption is told once.
    bool mayTell();

private:
    struct Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace tessera
