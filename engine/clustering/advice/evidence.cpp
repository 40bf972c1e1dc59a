// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/evidence.h"

#include "clustering/packing/subset.h"
#include "clustering/quality/centroidindices.h"
#include "clustering/quality/separation.h"
#include "clustering/sampling/sample.h"

#include <cassert>

namespace tessera {

namespace {

/// The rows on which valleys are looked for: all, or some of them.
struct Rows {
    MatrixView points;
    Matrix sample;
    std::vector<std::size_t> chosen; ///< empty: all
};

Rows rowsFor(MatrixView points, const EvidenceOptions& options, const Cancel& cancel)
{
    Rows rows{.points = points};
    const std::size_t most = affordableRows(points, options.separationRows);
    if (points.rows == most)
        return rows;
    rows.chosen = sampleRows(points.rows, most, options.seed);
    rows.sample = pickRows(points, rows.chosen, cancel);
    rows.points = rows.sample;
    return rows;
}

void addValleys(EvidenceAt& at, const Rows& rows, const Clustering& solution, const Cancel& cancel)
{
    const auto look = [&](const Clustering& clustering) {
        const std::vector<Boundary> boundaries = boundariesOf(rows.points, clustering, cancel);
        at.separated = separatedShare(boundaries, clustering);
        at.valleys = jointSignificance(boundaries);
    };
    if (rows.chosen.empty())
        return look(solution);
    Clustering some{.k = solution.k, .centroids = solution.centroids, .sizes = solution.sizes};
    for (const std::size_t row : rows.chosen)
        some.labels.push_back(solution.labels[row]);
    look(some);
}

void addIndices(EvidenceAt& at, const EvidenceInput& input, std::size_t s, const Cancel& cancel)
{
    const Clustering& solution = input.sweep.solutions[s];
    const Quality& quality = input.quality[s];
    const CentroidIndices indices = centroidIndices(input.points, solution, cancel);
    at.k = solution.k;
    at.inertia = solution.inertia;
    at.silhouette = quality.silhouette;
    at.calinskiHarabasz = quality.calinskiHarabasz;
    at.daviesBouldin = quality.daviesBouldin;
    at.centroidSilhouette = indices.silhouette;
    at.dunn = indices.dunn;
    at.bic = indices.bic;
}

void addGap(EvidenceAt& at, const Gap& gap)
{
    if (static_cast<std::size_t>(at.k) > gap.steps.size())
        return; // the sample has fewer distinct rows: no evidence for this k
    const GapAt& step = gap.steps[static_cast<std::size_t>(at.k) - 1];
    at.gap = step.gap - gap.steps.front().gap;
    at.gapStandardError = step.standardError;
    at.referenceSilhouette = step.referenceSilhouette;
    at.referenceSilhouetteDeviation = step.referenceSilhouetteDeviation;
}

void addStability(EvidenceAt& at, const Stability& stability)
{
    at.jaccard = stability.jaccard;
    at.adjustedRandResamples = stability.adjustedRandResamples;
    at.adjustedRandRestarts = stability.adjustedRandRestarts;
    at.resampledSilhouettes = stability.silhouettes;
}

} // namespace

Result<Evidence> gatherEvidence(const EvidenceInput& input, const EvidenceOptions& options,
                                const Cancel& cancel)
{
    const std::vector<Clustering>& solutions = input.sweep.solutions;
    assert(input.quality.size() == solutions.size());
    if (solutions.empty())
        return Evidence{};
    Result<Gap> gap =
        gapStatistic(input.points, solutions.back().k, options.gap, cancel.part(0, 0.55));
    if (!gap)
        return gap.issue();
    const Result<std::vector<Stability>> stability =
        stabilityOf(input.points, input.sweep, options.stability, cancel.part(0.55, 0.95));
    if (!stability)
        return stability.issue();
    const Rows rows = rowsFor(input.points, options, cancel);
    Evidence evidence{.exact = gap->exact && stability->front().exact && rows.chosen.empty(),
                      .rows = gap->rows};
    for (std::size_t s = 0; s < solutions.size(); ++s) {
        EvidenceAt at;
        addIndices(at, input, s, cancel);
        addGap(at, *gap);
        addStability(at, (*stability)[s]);
        addValleys(at, rows, solutions[s], cancel);
        evidence.at.push_back(std::move(at));
        cancel.report(0.95 +
                      0.05 * static_cast<double>(s + 1) / static_cast<double>(solutions.size()));
    }
    evidence.gap = std::move(*gap);
    return evidence;
}

} // namespace tessera
