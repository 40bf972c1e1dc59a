// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Calls of the system that hang, fail or are noted down as a test wants it: a program that uses
// this header has them instead of those of the C library. Linux only.

#include <string>
#include <vector>

namespace tessera::systemcalls {

/// While it lives, opening and reading files whose path contains `part` hangs, as on a network
/// drive that is gone.
class Hang {
public:
    explicit Hang(const std::string& part);
    ~Hang();
    Hang(const Hang&) = delete;
    Hang& operator=(const Hang&) = delete;
    static int hanging(); ///< calls that hang now
};

/// Until reset().
void refuseUnnamedFiles();                     ///< as most network drives do
void failSync(int fileError, int folderError); ///< errno; 0: it succeeds
void failRenameTo(const std::string& target, int error);
void slowRenames(); ///< so that other processes come between two of them
void noteDown();
void reset();

/// "sync NAME" and "rename NAME" (the new one; without folders), in their order.
std::vector<std::string> notes();

} // namespace tessera::systemcalls
