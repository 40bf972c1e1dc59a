// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether two names on a command line are one file, whatever they are called.

#include "cli/commands/command.h"

namespace tessera {

/// A file that is named on the command line, and by what; no file when the path is empty.
struct NamedFile {
    const char* option;
    std::string path;
};

/// Two outputs in one file, or an output over an input.
std::optional<UsageError> clashOf(const std::vector<NamedFile>& inputs,
                                  const std::vector<NamedFile>& outputs);

} // namespace tessera
