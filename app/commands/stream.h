// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `tessera analyze --stream`: the job on a file that need not fit into memory.
// It never leaves an output behind that was begun and not finished.

#include "commands/analyze.h"
#include "pipeline/recipe.h"

namespace tessera {

/// What was asked for and needs the whole table: a report, advice.
std::optional<UsageError> streamClash(const AnalyzeRequest& request);

struct StreamJob {
    ReadOptions options;
    Recipe recipe;
    int threads = 0; ///< 0 = all cores
};
ExitStatus runStream(const AnalyzeRequest& request, const StreamJob& job, Console& console);

} // namespace tessera
