// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/json/advice_report.h"

#include "base/job.h"

#include <cassert>
#include <chrono>

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
    return runJob(options.threads, cancel, [&]() -> Result<AdviceReport> {
        cancel.begin(Activity::Judging);
        Result<Evidence> evidence = evidenceFor(analysis, cancel);
        if (!evidence)
            return evidence.issue();
        AdviceReport report{.evidence = std::move(*evidence)};
        report.advice = advise(report.evidence.at);
        report.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return report;
    });
}

} // namespace tessera
