// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"

#include "analysis/key.h"
#include "analysis/steps.h"
#include "base/job.h"
#include "clustering/kmeans/draft.h"

#include <cstdlib>

namespace tessera {

namespace {

const Step* nextStep(const Analysis& analysis)
{
    for (const Step& candidate : steps())
        if (candidate.missing(analysis) && candidate.ready(analysis))
            return &candidate;
    return nullptr;
}

void setKeys(Analysis& analysis)
{
    const StageKeys keys = stageKeys(*analysis.table, analysis.roles.get(), analysis.recipe);
    analysis.health.key = keys.health;
    analysis.cleaned.key = keys.cleaned;
    analysis.features.key = keys.features;
    analysis.scaled.key = keys.scaled;
    analysis.projection.key = keys.projection;
    analysis.scores.key = keys.scores;
    analysis.sweep.key = keys.sweep;
    analysis.clusters.key = keys.clusters;
    analysis.quality.key = keys.quality;
    analysis.profiles.key = keys.profiles;
    analysis.sweepQuality.key = keys.sweepQuality;
}

/// What a draft makes by itself is nobody else's; it judges nothing.
void setDraftKeys(Analysis& analysis)
{
    for (Fingerprint* key : {&analysis.sweep.key, &analysis.clusters.key, &analysis.profiles.key})
        if (!key->empty())
            *key = FingerprintBuilder().add(*key).add(std::string_view("draft")).finish();
    analysis.quality.key = {};
    analysis.sweepQuality.key = {};
}

/// Of k-means' segments in the same space, those whose number is nearest to the wanted one.
std::shared_ptr<const Clustering> nearestOf(std::span<const AnalysisPtr> earlier,
                                            const Analysis& analysis)
{
    const std::optional<int> k = analysis.recipe.clustering.k;
    std::shared_ptr<const Clustering> nearest;
    const auto offer = [&](const auto& stage, const Clustering& found) {
        if (!nearest || std::abs(found.k - *k) < std::abs(nearest->k - *k))
            nearest = {stage.value, &found};
    };
    for (const AnalysisPtr& other : earlier) {
        if (!k || !other || !(other->scores.key == analysis.scores.key))
            continue;
        if (other->clusters.made() && isPlain(other->recipe.clustering))
            offer(other->clusters, other->clusters.value->clustering);
        if (other->sweep.made())
            for (const Clustering& solution : other->sweep.value->solutions)
                offer(other->sweep, solution);
    }
    return nearest;
}

/// Features scaled in the same way, whatever their weights.
std::shared_ptr<const Scaled> scaledAlike(std::span<const AnalysisPtr> earlier,
                                          const Analysis& analysis)
{
    for (const AnalysisPtr& other : earlier)
        if (other && other->scaled.made() && other->features.key == analysis.features.key &&
            other->recipe.scaling.method == analysis.recipe.scaling.method)
            return other->scaled.value;
    return nullptr;
}

bool isComplete(const Analysis& analysis)
{
    return analysis.effort == Effort::Full && nextStep(analysis) == nullptr;
}

} // namespace

Analysis beginAnalysis(TablePtr table, const Recipe& recipe, std::span<const AnalysisPtr> earlier,
                       Effort effort)
{
    Analysis analysis;
    analysis.table = std::move(table);
    analysis.recipe = recipe;
    Result<Roles> roles = resolveRoles(*analysis.table, recipe.data);
    if (roles)
        analysis.roles = std::make_shared<Roles>(std::move(*roles));
    else
        analysis.issues.push_back(roles.issue());
    analysis.effort = effort;
    setKeys(analysis);
    if (effort == Effort::Draft) {
        setDraftKeys(analysis);
        analysis.shown = nearestOf(earlier, analysis);
    }
    for (const AnalysisPtr& other : earlier)
        for (const Step& known : steps())
            if (other)
                known.take(analysis, *other);
    if (!analysis.scaled.made())
        analysis.unweighted = scaledAlike(earlier, analysis);
    analysis.complete = isComplete(analysis);
    return analysis;
}

bool worthADraft(const Analysis& analysis)
{
    return analysis.scores.made() && analysis.scaled.value->values.rows() >= draftedRows &&
           isPlain(analysis.recipe.clustering) && !analysis.clusters.key.empty() &&
           !analysis.clusters.made() && !analysis.clusters.failed() &&
           !(takesFromSweep(analysis.recipe.clustering) && analysis.sweep.made());
}

bool advance(Analysis& analysis, const RunOptions& options, const Cancel& cancel)
{
    cancel.poll();
    const Step* next = nextStep(analysis);
    if (next) {
        cancel.begin(next->activity);
        next->run(analysis, options.threads, cancel);
        analysis.ran[static_cast<std::size_t>(next->id)] = true;
        if (next->id == StageId::Scaled)
            analysis.unweighted = nullptr;
    }
    analysis.complete = isComplete(analysis);
    return next != nullptr;
}

AnalysisPtr analyze(TablePtr table, const Recipe& recipe, const RunOptions& options,
                    const Cancel& cancel, std::span<const AnalysisPtr> earlier)
{
    auto analysis = std::make_shared<Analysis>(beginAnalysis(std::move(table), recipe, earlier));
    const Outcome outcome = runJob(cancel, [&] {
        while (advance(*analysis, options, cancel)) {
        }
    });
    if (!outcome)
        analysis->issues.push_back(outcome.issue());
    return analysis;
}

} // namespace tessera
