// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files that a command writes: tried before its work begins, made in full, and written so that
// they appear together or not at all. It never touches the input or a file twice.

#include "cli/commands/analyze.h"
#include "cli/commands/clash.h"
#include "handover/handover.h"
#include "io/atomicfile.h"

#include <functional>
#include <string>
#include <vector>

namespace tessera {

std::optional<UsageError> clashOf(const AnalyzeRequest& request);

/// Tells it when an output cannot be written where it is wanted, so that no work is done in vain.
/// None: the work can begin.
std::optional<ExitStatus> tryOutput(const std::string& path, Console& console);
std::optional<ExitStatus> tryOutputs(const AnalyzeRequest& request, Console& console);

/// Writes one file. Throws Cancelled. Error: OutputNotWritable.
Outcome writeOutput(const std::string& path, std::string_view content, const Run& run);

/// What an output holds; none when the path is empty.
struct Artefact {
    std::string path;
    std::function<Outcome(const TextSink&)> write;
};

/// Writes all of them, and `more` that was written before, together. Throws Cancelled. Error:
/// OutputNotWritable.
Outcome writeTogether(const std::vector<Artefact>& artefacts, Run& run, AtomicFile* more = nullptr);

/// Writes what was asked for. Tells what goes wrong and returns the status to end with.
ExitStatus writeOutputs(const AnalyzeRequest& request, const Handover& handover, Run& run,
                        Console& console);

} // namespace tessera
