// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `tessera sample`: writes the bundled table of made-up customers.
// It never holds data of real people.

#include "cli/commands/command.h"

namespace tessera {

struct SampleRequest {
    std::string output;
    bool quiet = false;
};

void addSample(CLI::App& parent, SampleRequest& request);
ExitStatus runSample(const SampleRequest& request, Console& console);

} // namespace tessera
