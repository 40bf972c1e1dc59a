// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stages.h"

#include "analysis/categories.h"
#include "analysis/finite.h"
#include "analysis/key.h"
#include "base/blocks.h"
#include "clustering/distances/rowdistances.h"
#include "project/scores.h"
#include "scale/weights.h"

#include <algorithm>
#include <optional>

namespace tessera {

namespace {

/// The solution for `k` of a sweep that is made; null otherwise.
const Clustering* solutionFor(const Stage<Sweep>& sweep, int k)
{
    if (!sweep.made())
        return nullptr;
    for (const Clustering& solution : sweep.value->solutions)
        if (solution.k == k)
            return &solution;
    return nullptr;
}

/// The quality of this very clustering, when the sweep was judged before; null otherwise. It has
/// the same bits as one that is computed anew.
const Quality* judgedBySweep(const Analysis& analysis, const Clustering& clustering)
{
    const Clustering* const solution = solutionFor(analysis.sweep, clustering.k);
    if (!solution || !analysis.sweepQuality.made() || solution->labels != clustering.labels)
        return nullptr;
    const auto index = static_cast<std::size_t>(solution - analysis.sweep.value->solutions.data());
    return &analysis.sweepQuality.value->solutions[index];
}

int elbowOfSweep(const Sweep& sweep)
{
    std::vector<int> ks;
    std::vector<double> inertias;
    for (const Clustering& solution : sweep.solutions) {
        ks.push_back(solution.k);
        inertias.push_back(solution.inertia);
    }
    return elbowOf(sweep.totalInertia, ks, inertias);
}

Choice choose(const Analysis& analysis)
{
    if (analysis.recipe.clustering.k)
        return {.k = *analysis.recipe.clustering.k, .reason = ChoiceReason::Asked};
    const Sweep& sweep = *analysis.sweep.value;
    if (sweep.solutions.size() == 1) {
        const int only = sweep.solutions.front().k;
        return {.k = only, .elbowK = only, .reason = ChoiceReason::OnlyOne};
    }
    const int elbow = elbowOfSweep(sweep);
    return {.k = elbow, .elbowK = elbow, .reason = ChoiceReason::Elbow};
}

KMeansOptions kmeansOptions(const Analysis& analysis, int k)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    return {.k = k,
            .restarts = recipe.restarts,
            .effort = analysis.effort,
            .seed = recipe.seed,
            .maxIterations = recipe.maxIterations};
}

QualityOptions qualityOptions(const Analysis& analysis)
{
    return {.seed = analysis.recipe.clustering.seed};
}

void warnAbout(const Clustering& clustering, std::vector<Issue>& issues)
{
    if (!clustering.converged)
        issues.push_back(
            {.code = IssueCode::NotConverged,
             .severity = Severity::Warning,
             .arguments = {std::to_string(clustering.k), std::to_string(clustering.iterations)}});
    if (clustering.emptyRepaired > 0)
        issues.push_back({.code = IssueCode::EmptySegmentsRepaired,
                          .severity = Severity::Note,
                          .arguments = {std::to_string(clustering.emptyRepaired)}});
}

void noteEstimate(const Quality& quality, std::vector<Issue>& issues)
{
    if (quality.silhouetteExact)
        return;
    issues.push_back({.code = IssueCode::SilhouetteEstimated,
                      .severity = Severity::Note,
                      .arguments = {std::to_string(QualityOptions{}.exactRows)}});
}

/// What the chosen method needs to know.
MethodInput methodInput(const Analysis& analysis, int k)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    return {.points = analysis.space(),
            .parameters = recipe.parameters,
            .k = k,
            .restarts = recipe.restarts,
            .seed = recipe.seed,
            .maxIterations = recipe.maxIterations,
            .effort = analysis.effort,
            .shown = analysis.shown.get()};
}

/// Runs the recipe's method for the chosen k, or takes the sweep's solution.
Outcome cluster(const Analysis& analysis, Segments& segments, std::vector<Issue>& issues,
                const Cancel& cancel)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    const Method* method = findMethod(recipe.method);
    if (!method)
        return Issue{.code = IssueCode::RecipeInvalid, .arguments = {"method", recipe.method}};
    if (Outcome fits = checkParameters(*method, recipe.parameters); !fits)
        return fits;
    if (Outcome fits = checkSegments(*method, segments.choice.k); !fits)
        return fits;
    const Clustering* solution = solutionFor(analysis.sweep, segments.choice.k);
    if (solution && takesFromSweep(recipe)) {
        segments.clustering = *solution;
        segments.details.cost = solution->inertia;
        segments.distances = rowDistances(analysis.space(), segments.clustering, cancel);
        return done();
    }
    MethodInput input = methodInput(analysis, segments.choice.k);
    std::vector<CodedColumn> categories;
    if (method->takesCategories) {
        Result<std::vector<CodedColumn>> coded = codedCategories(analysis, issues);
        if (!coded)
            return coded.issue();
        categories = std::move(*coded);
        input.categories = categories;
    }
    Result<MethodOutcome> found = method->run(input, cancel);
    if (!found)
        return found.issue();
    for (CodedColumn& column : categories)
        segments.categories.push_back(std::move(column.name));
    segments.clustering = std::exchange(found->clustering, {});
    segments.distances = found->distances
                             ? std::move(*found->distances)
                             : rowDistances(analysis.space(), segments.clustering, cancel);
    found->distances.reset();
    segments.details = std::move(*found);
    if (segments.details.sampledRows > 0)
        issues.push_back({.code = IssueCode::MedoidsSampled,
                          .severity = Severity::Note,
                          .arguments = {std::to_string(recipe.restarts),
                                        std::to_string(segments.details.sampledRows)}});
    return done();
}

} // namespace

Result<Health> makeHealth(const Analysis& analysis, std::vector<Issue>&, const Cancel& cancel)
{
    if (analysis.roles)
        return inspectHealth(*analysis.table, *analysis.roles, cancel);
    Roles looking; // the choices do not fit the table, its health can be seen all the same
    looking.roles.assign(analysis.table->columnCount(), Role::Descriptive);
    const std::vector<bool> identifiers = identifierLike(*analysis.table);
    const auto found = std::find(identifiers.begin(), identifiers.end(), true);
    if (found != identifiers.end())
        looking.id = static_cast<std::size_t>(found - identifiers.begin());
    return inspectHealth(*analysis.table, looking, cancel);
}

Result<Cleaned> makeCleaned(const Analysis& analysis, std::vector<Issue>& issues,
                            const Cancel& cancel)
{
    return clean(*analysis.table, *analysis.roles, analysis.recipe.cleaning, issues, cancel);
}

Result<FeatureMatrix> makeFeatureMatrix(const Analysis& analysis, std::vector<Issue>&,
                                        const Cancel& cancel)
{
    return makeFeatures(*analysis.cleaned.value, analysis.recipe.features, cancel);
}

Result<Scaled> makeScaled(const Analysis& analysis, std::vector<Issue>& issues,
                          const Cancel& cancel)
{
    const FeatureMatrix& features = *analysis.features.value;
    const ScalingRecipe& recipe = analysis.recipe.scaling;
    Scaled scaled =
        analysis.unweighted
            ? scaledAsBefore(*analysis.unweighted, features.values, features.names, issues, cancel)
            : scale(features.values, features.names, recipe, issues, cancel);
    if (auto weighed = weigh(scaled, features.names, recipe.weights, cancel); !weighed)
        return weighed.issue();
    if (const Outcome finite = checkFinite(scaled, features.names, cancel); !finite)
        return finite.issue();
    return scaled;
}

Result<Projection> makeProjection(const Analysis& analysis, std::vector<Issue>& issues,
                                  const Cancel& cancel)
{
    const SharedColumns& scaled = analysis.scaled.value->space();
    Projection projection = project(scaled, cancel);
    if (projection.eigenvalues.empty())
        issues.push_back(
            {.code = IssueCode::TableTooWide,
             .severity = Severity::Warning,
             .arguments = {std::to_string(scaled.columns()), std::to_string(mostComponents)}});
    if (const Outcome finite = checkFinite(projection, analysis, cancel); !finite)
        return finite.issue();
    return projection;
}

Result<Matrix> makeScores(const Analysis& analysis, std::vector<Issue>&, const Cancel& cancel)
{
    const Projection& projection = *analysis.projection.value;
    const Result<int> used = componentsUsed(projection, analysis.recipe.projection);
    if (!used)
        return used.issue();
    Matrix scores = scoresOf(analysis.scaled.value->space(), projection,
                             {.count = static_cast<std::size_t>(*used)}, cancel);
    if (const Outcome finite = checkFinite(scores, analysis, cancel); !finite)
        return finite.issue();
    return scores;
}

Result<Sweep> makeSweep(const Analysis& analysis, std::vector<Issue>& issues, const Cancel& cancel)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    const KRange range = sweptRange(recipe).value_or(KRange{});
    Result<Sweep> found = sweep(analysis.space(), range, kmeansOptions(analysis, range.from),
                                issues, cancel.publishing());
    if (!found)
        return named(found.issue(), analysis, cancel);
    if (const Outcome finite = checkFinite(*found, analysis, cancel); !finite)
        return finite.issue();
    return found;
}

Result<Segments> makeSegments(const Analysis& analysis, std::vector<Issue>& issues,
                              const Cancel& cancel)
{
    Segments segments{.clustering = {},
                      .choice = choose(analysis),
                      .components = static_cast<int>(analysis.scores.value->columns()),
                      .distances = {}};
    if (const Outcome found = cluster(analysis, segments, issues, cancel); !found)
        return named(found.issue(), analysis, cancel);
    if (const Outcome finite = checkFinite(segments, analysis, cancel); !finite)
        return finite.issue();
    if (analysis.effort == Effort::Full)
        warnAbout(segments.clustering, issues);
    return segments;
}

Result<Quality> makeQuality(const Analysis& analysis, std::vector<Issue>& issues,
                            const Cancel& cancel)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    const Quality* const known = judgedBySweep(analysis, clustering);
    Quality quality = known ? *known
                            : judge(analysis.space(), clustering.labels, clustering.k,
                                    qualityOptions(analysis), cancel);
    noteEstimate(quality, issues);
    return quality;
}

Result<Profiles> makeSegmentProfiles(const Analysis& analysis, std::vector<Issue>&,
                                     const Cancel& cancel)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    std::vector<std::size_t> columns;
    for (const FeatureCleaning& feature : cleaned.features)
        columns.push_back(feature.column);
    const Clustering& clustering = analysis.clusters.value->clustering;
    return makeProfiles(*analysis.table, *analysis.roles, cleaned.rows, cleaned.values, columns,
                        clustering.labels, clustering.k, cancel);
}

Result<SweepQuality> makeSweepQuality(const Analysis& analysis, std::vector<Issue>& issues,
                                      const Cancel& cancel)
{
    const Sweep& sweep = *analysis.sweep.value;
    std::vector<const Clustering*> solutions;
    for (const Clustering& solution : sweep.solutions)
        solutions.push_back(&solution);
    SweepQuality result;
    result.solutions = judgeAll(analysis.space(), solutions, qualityOptions(analysis), cancel);
    for (const Clustering& solution : sweep.solutions)
        result.centroidIndices.push_back(centroidIndices(analysis.space(), solution, cancel));
    result.elbowK = sweep.solutions.size() == 1 ? sweep.solutions.front().k : elbowOfSweep(sweep);
    double best = -2; // below every silhouette
    for (std::size_t i = 0; i < result.solutions.size(); ++i) {
        if (result.solutions[i].silhouette > best) {
            best = result.solutions[i].silhouette;
            result.silhouetteK = sweep.solutions[i].k;
        }
    }
    if (!result.solutions.empty())
        noteEstimate(result.solutions.front(), issues);
    return result;
}

} // namespace tessera
