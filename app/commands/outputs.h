// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files that `analyze` writes: made in full first, then written one by one, each atomically.
// It never touches the input or a file twice.

#include "commands/analyze.h"
#include "pipeline/advice_report.h"

namespace tessera {

/// A file that is named on the command line, and by what; no file when the path is empty.
struct NamedFile {
    const char* option;
    std::string path;
};

/// Two outputs in one file, or an output over an input.
std::optional<UsageError> clashOf(const std::vector<NamedFile>& inputs,
                                  const std::vector<NamedFile>& outputs);
std::optional<UsageError> clashOf(const AnalyzeRequest& request);

/// All that there is to write about.
struct Findings {
    AnalysisPtr analysis;
    const std::optional<AdviceReport>& advice;
};

/// Writes what was asked for. Tells what goes wrong and returns the status to end with.
ExitStatus writeOutputs(const AnalyzeRequest& request, const Findings& findings, Run& run,
                        Console& console);

} // namespace tessera
