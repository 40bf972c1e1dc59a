// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/advice_report.h"

#include "core/parallel.h"

#include <tbb/task_arena.h>

#include <cassert>
#include <chrono>
#include <new>

namespace tessera {

namespace {

Result<Evidence> evidenceFor(const Analysis& analysis, const Cancel& cancel)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    const EvidenceInput input{.points = analysis.space(),
                              .sweep = *analysis.sweep.value,
                              .quality = analysis.sweepQuality.value->solutions};
    const EvidenceOptions options{
        .gap = {.seed = recipe.seed}, .stability = {.seed = recipe.seed}, .seed = recipe.seed};
    return gatherEvidence(input, options, cancel);
}

} // namespace

Result<AdviceReport> adviseOn(const Analysis& analysis, const RunOptions& options,
                              const Cancel& cancel)
{
    assert(analysis.sweep.made() && analysis.sweepQuality.made());
    const auto start = std::chrono::steady_clock::now();
    tbb::task_arena arena(arenaThreads(options.threads));
    try {
        cancel.begin(Activity::Judging);
        Result<Evidence> evidence = arena.execute([&] {
            return tbb::this_task_arena::isolate([&] { return evidenceFor(analysis, cancel); });
        });
        if (!evidence)
            return evidence.issue();
        AdviceReport report{.evidence = std::move(*evidence)};
        report.advice = advise(report.evidence.at);
        report.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return report;
    } catch (const Cancelled&) {
        return Issue{.code = IssueCode::Cancelled};
    } catch (const std::bad_alloc&) {
        return Issue{.code = IssueCode::MemoryExhausted};
    }
}

} // namespace tessera
