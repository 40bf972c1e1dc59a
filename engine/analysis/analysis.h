// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that follows from a table and a recipe: an immutable value made of shared stages.
// It never refers to the outside world.

#include "analysis/recipe/recipe.h"
#include "checks/health.h"
#include "clustering/advice/choice.h"
#include "clustering/quality/centroidindices.h"
#include "profiles/profiles.h"

#include <array>

namespace tessera {

/// The result of one stage: what it was made from, and the value or why there is none.
template<class T>
struct Stage {
    Fingerprint key{};                ///< of the table, the choices and the stages it hangs on
    std::shared_ptr<const T> value{}; ///< null: not yet made, or failed
    std::vector<Issue> issues{};      ///< notes and warnings; an Error when it failed
    double seconds = 0;               ///< time it took when it was made

    bool made() const { return value != nullptr; }
    bool failed() const { return !issues.empty() && issues.back().severity == Severity::Error; }
};

/// The clustering that was chosen, its space and why this k.
struct Segments {
    Clustering clustering;
    Choice choice;
    int components = 0; ///< scores clustered on; 0 = the scaled features
    RowDistances distances;
    MethodOutcome details{};               ///< what else the method found; its clustering and
                                           ///< distances are those above and empty here
    std::vector<std::string> categories{}; ///< columns of categories that were used
};

/// Quality of the sweep's solutions, in their order.
struct SweepQuality {
    std::vector<Quality> solutions;
    std::vector<CentroidIndices> centroidIndices;
    int elbowK = 0;
    int silhouetteK = 0;
};

enum class StageId {
    Health,
    Cleaned,
    Features,
    Scaled,
    Projection,
    Scores,
    Sweep,
    Clusters,
    Quality,
    Profiles,
    SweepQuality
};
inline constexpr std::size_t stageCount = 11;
const char* stageName(StageId stage); ///< "health", "cleaned", ...: keys of "seconds"

struct Analysis {
    TablePtr table;
    Recipe recipe;
    std::shared_ptr<const Roles> roles; ///< null when the choices do not fit the table
    std::vector<Issue> issues;          ///< of resolving the roles

    Stage<Health> health;
    Stage<Cleaned> cleaned;
    Stage<FeatureMatrix> features;
    Stage<Scaled> scaled;
    Stage<Projection> projection;
    Stage<Matrix> scores; ///< that are clustered on; no columns when none were asked for
    Stage<Sweep> sweep;   ///< empty when none was asked for
    Stage<Segments> clusters;
    Stage<Quality> quality;
    Stage<Profiles> profiles;
    Stage<SweepQuality> sweepQuality;

    Effort effort = Effort::Full; ///< a draft is never complete, and judges nothing
    std::shared_ptr<const Clustering>
        shown{}; ///< of an earlier analysis in the same space: what a draft starts from
    std::shared_ptr<const Scaled>
        unweighted{}; ///< of an earlier analysis, alike but for the weights; until scaled is made
    bool complete = false; ///< every stage that the recipe asks for was made or failed
    std::array<bool, stageCount>
        ran{}; ///< which stages were computed (not taken from an earlier analysis)

    /// The first error, in pipeline order; nullptr when all is well so far.
    const Issue* firstError() const;
    /// The matrix that is clustered: scaled features or the first scores. Needs scaled, and scores
    /// where some are asked for.
    MatrixView space() const;
};

using AnalysisPtr = std::shared_ptr<const Analysis>;

/// Segment of every table row, -1 where the row was left out. Needs clusters.
std::vector<std::int32_t> segmentOfRows(const Analysis& analysis);

} // namespace tessera
