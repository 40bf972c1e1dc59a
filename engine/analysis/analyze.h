// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// analyze(Table, Recipe) -> Analysis: the whole pipeline as a pure function, stage by stage.
// Same input, same bits out, on any number of threads. It never touches the outside world.

#include "analysis/analysis.h"
#include "base/cancel.h"

#include <span>

namespace tessera {

/// Begins an analysis: resolves roles, computes nothing. Stages with equal keys are taken from
/// `earlier` (any number of former analyses, of any tables): they are the cache. A draft also
/// starts from the segments in them whose number is nearest to the wanted one.
Analysis beginAnalysis(TablePtr table, const Recipe& recipe,
                       std::span<const AnalysisPtr> earlier = {}, Effort effort = Effort::Full);

/// Whether a draft would show segments long before this analysis has its own; to be asked before
/// each stage, for it depends on the rows that are left to be clustered.
bool worthADraft(const Analysis& analysis);

/// Threads that can be asked for: a guard against slips of the keyboard.
inline constexpr int mostThreads = 1'000'000;

struct RunOptions {
    int threads = 0; ///< 0 = all cores; more than there are count as all
};

/// Computes the next stage that is missing and returns true; false when the analysis is complete.
/// The order shows first what is looked at first: clusters and profiles come before the quality of
/// the whole sweep. Throws Cancelled, leaving `analysis` as it was.
bool advance(Analysis& analysis, const RunOptions& options, const Cancel& cancel);

/// All stages at once. A cancelled run returns what was made so far with an issue Cancelled in
/// `issues`.
AnalysisPtr analyze(TablePtr table, const Recipe& recipe, const RunOptions& options = {},
                    const Cancel& cancel = {}, std::span<const AnalysisPtr> earlier = {});

} // namespace tessera
