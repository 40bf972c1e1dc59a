// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/steps.h"

#include "analysis/footprint.h"
#include "analysis/key.h"
#include "analysis/stages.h"
#include "base/job.h"

#include <chrono>

namespace tessera {

namespace {

template<class T>
bool settled(const Stage<T>& stage)
{
    return stage.made() || stage.failed();
}

/// A failure is as good as a value, except for want of memory: that may be over.
template<class T>
bool reusable(const Stage<T>& stage)
{
    return stage.made() ||
           (stage.failed() && stage.issues.back().code != IssueCode::MemoryExhausted);
}

template<auto member, auto make>
void takeStage(Analysis& analysis, const Analysis& earlier)
{
    auto& stage = analysis.*member;
    const auto& candidate = earlier.*member;
    if (!stage.key.empty() && stage.key == candidate.key && !settled(stage) && reusable(candidate))
        stage = candidate;
}

template<auto member, auto make>
void runStage(Analysis& analysis, int threads, const Cancel& cancel)
{
    auto stage = analysis.*member;
    const auto start = std::chrono::steady_clock::now();
    auto result = runJob(threads, cancel, [&] { return make(analysis, stage.issues, cancel); });
    if (!result && result.issue().code == IssueCode::Cancelled)
        throw Cancelled{}; // the stage is neither made nor failed
    stage.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (result)
        stage.value =
            std::make_shared<std::remove_reference_t<decltype(*result)>>(std::move(*result));
    else
        stage.issues.push_back(result.issue());
    analysis.*member = std::move(stage);
}

template<auto member, auto make>
constexpr Step step(StageId id, Activity activity, bool (*ready)(const Analysis&))
{
    constexpr auto missing = [](const Analysis& analysis) {
        return !(analysis.*member).key.empty() && !settled(analysis.*member);
    };
    constexpr auto made = [](const Analysis& analysis) { return (analysis.*member).made(); };
    constexpr auto count = [](const Analysis& analysis, Footprint& footprint) {
        footprint.addValue((analysis.*member).value);
    };
    return {.id = id,
            .activity = activity,
            .take = takeStage<member, make>,
            .missing = missing,
            .made = made,
            .ready = ready,
            .count = count,
            .run = runStage<member, make>};
}

bool always(const Analysis&)
{
    return true;
}

template<auto member>
bool after(const Analysis& analysis)
{
    return (analysis.*member).made();
}

/// Where the segments are the sweep's, or k is left to the elbow, the sweep comes first; a sweep
/// that failed is no reason to go without the k that was asked for.
bool canCluster(const Analysis& analysis)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    if (!analysis.scores.made())
        return false;
    if (!recipe.k)
        return analysis.sweep.made();
    return !takesFromSweep(recipe) || settled(analysis.sweep);
}

constexpr Step allSteps[] = {
    step<&Analysis::health, makeHealth>(StageId::Health, Activity::Summarising, always),
    step<&Analysis::cleaned, makeCleaned>(StageId::Cleaned, Activity::Cleaning, always),
    step<&Analysis::features, makeFeatureMatrix>(StageId::Features, Activity::Transforming,
                                                 after<&Analysis::cleaned>),
    step<&Analysis::scaled, makeScaled>(StageId::Scaled, Activity::Scaling,
                                        after<&Analysis::features>),
    step<&Analysis::projection, makeProjection>(StageId::Projection, Activity::Projecting,
                                                after<&Analysis::scaled>),
    step<&Analysis::scores, makeScores>(StageId::Scores, Activity::Projecting,
                                        after<&Analysis::projection>),
    step<&Analysis::clusters, makeSegments>(StageId::Clusters, Activity::Clustering, canCluster),
    step<&Analysis::quality, makeQuality>(StageId::Quality, Activity::Judging,
                                          after<&Analysis::clusters>),
    step<&Analysis::profiles, makeSegmentProfiles>(StageId::Profiles, Activity::Profiling,
                                                   after<&Analysis::clusters>),
    step<&Analysis::sweep, makeSweep>(StageId::Sweep, Activity::Sweeping, after<&Analysis::scores>),
    step<&Analysis::sweepQuality, makeSweepQuality>(StageId::SweepQuality, Activity::Judging,
                                                    after<&Analysis::sweep>),
};
static_assert(std::size(allSteps) == stageCount);

} // namespace

std::span<const Step> steps()
{
    return allSteps;
}

} // namespace tessera
