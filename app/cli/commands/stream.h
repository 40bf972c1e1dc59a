// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `tessera analyze --stream`: the job on a file that need not fit into memory.
// An output appears under its name when it is whole and never before; but a pipe or a device keeps
// what went into it, and a process that is killed leaves a file .part-... beside the name.

#include "analysis/recipe/recipe.h"
#include "cli/commands/analyze.h"

namespace tessera {

/// What was asked for and needs the whole table: a report, advice.
std::optional<UsageError> streamClash(const AnalyzeRequest& request);

struct StreamJob {
    ReadOptions options;
    Recipe recipe;
    int threads = 0; ///< 0 = all cores
};
ExitStatus runStream(const AnalyzeRequest& request, const StreamJob& job, Run& run,
                     Console& console);

} // namespace tessera
