// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/gap.h"

#include "base/blocks.h"
#include "base/random.h"
#include "clustering/packing/subset.h"
#include "clustering/quality/centroidsilhouette.h"
#include "clustering/sampling/sample.h"
#include "math/linalg/covariance.h"
#include "math/linalg/eigen.h"
#include "math/linalg/units.h"
#include "project/scores.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

/// The range of the rows along each axis. Clustering does not see how the axes lie in space, so
/// references are drawn in their own axes and need no way back.
struct Box {
    std::vector<double> low;
    std::vector<double> high;
};

Box boxOf(MatrixView points)
{
    Box box;
    for (std::size_t j = 0; j < points.columns; ++j) {
        const auto [low, high] = std::ranges::minmax(points.column(j));
        box.low.push_back(low);
        box.high.push_back(high);
    }
    return box;
}

/// The axes of a covariance; they grow with the square of the columns.
Matrix alongAxesOfCovariance(MatrixView points, const Cancel& cancel)
{
    const std::vector<double> mean = columnMeans(points, cancel);
    const Matrix axes = eigenOfSymmetric(covariance(points, mean, cancel), cancel).vectors;
    Matrix scores(points.rows, points.columns);
    forEachBlock(points.rows, cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t axis = 0; axis < points.columns; ++axis) {
            cancel.poll();
            const std::span<double> score = scores.column(axis);
            for (std::size_t j = 0; j < points.columns; ++j)
                for (std::size_t row = begin; row < end; ++row)
                    score[row] += (points(row, j) - mean[j]) * axes(j, axis);
        }
    });
    return scores;
}

/// rows x axes: the centred rows along the principal axes that vary. With too many rows and columns
/// to find them, the rows as they are.
Matrix alongPrincipalAxes(MatrixView points, const Cancel& cancel)
{
    if (points.columns <= mostGapAxes)
        return alongAxesOfCovariance(points, cancel);
    Matrix rows = Matrix::uninitialised(points.rows, points.columns);
    forEachIndex(points.columns, cancel, [&](std::size_t j) {
        std::ranges::copy(points.column(j), rows.column(j).begin());
    });
    if (points.rows > mostGapAxes)
        return rows;
    const Projection projection = project(rows, cancel);
    return scoresOf(rows, projection, {.count = projection.loadings.columns()}, cancel);
}

/// Each value depends on the seed, the set and its place only.
Matrix drawReference(const Box& box, std::size_t rows, std::uint64_t seed, std::uint64_t set,
                     const Cancel& cancel)
{
    Matrix reference = Matrix::uninitialised(rows, box.low.size());
    forEachIndex(box.low.size(), cancel, [&](std::size_t j) {
        Random random(seed, set + 1, j);
        const double width = box.high[j] - box.low[j];
        for (double& value : reference.column(j))
            value = box.low[j] + width * random.uniform();
    });
    return reference;
}

/// What one sweep says for each k.
struct Curve {
    std::vector<double> logInertia;
    std::vector<double> silhouette;
};

Result<Curve> curveOf(MatrixView points, int to, const GapOptions& options, const Cancel& cancel)
{
    std::vector<Issue> lowered;
    const Result<Sweep> found = sweep(points, {.from = 1, .to = to},
                                      {.restarts = options.restarts,
                                       .improvement = Improvement::None,
                                       .seed = options.seed,
                                       .maxIterations = options.maxIterations},
                                      lowered, cancel);
    if (!found)
        return found.issue();
    constexpr double rounding = 1e-15;
    Curve curve;
    for (const Clustering& solution : found->solutions) {
        const double least = rounding * found->totalInertia;
        curve.logInertia.push_back(
            found->totalInertia > 0 ? std::log(std::max(solution.inertia, least)) : 0.0);
        curve.silhouette.push_back(centroidSilhouette(points, solution, cancel).total);
    }
    return curve;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values, double mean)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size()));
}

/// `logUnit`: ln of what squares in these curves are to be multiplied by.
GapAt gapAt(std::size_t index, const Curve& data, const std::vector<Curve>& references,
            double logUnit)
{
    std::vector<double> inertias;
    std::vector<double> silhouettes;
    for (const Curve& reference : references) {
        inertias.push_back(reference.logInertia[index]);
        silhouettes.push_back(reference.silhouette[index]);
    }
    GapAt at{.k = static_cast<int>(index) + 1,
             .logInertia = data.logInertia[index],
             .referenceLogInertia = meanOf(inertias),
             .referenceSilhouette = meanOf(silhouettes)};
    at.gap = at.referenceLogInertia - at.logInertia;
    at.standardError = deviationOf(inertias, at.referenceLogInertia) *
                       std::sqrt(1 + 1 / static_cast<double>(references.size()));
    at.referenceSilhouetteDeviation = deviationOf(silhouettes, at.referenceSilhouette);
    at.logInertia += logUnit;
    at.referenceLogInertia += logUnit;
    return at;
}

int firstKOf(const std::vector<GapAt>& steps)
{
    for (std::size_t i = 0; i + 1 < steps.size(); ++i)
        if (steps[i].gap >= steps[i + 1].gap - steps[i + 1].standardError)
            return steps[i].k;
    return steps.back().k;
}

} // namespace

Result<Gap> gapStatistic(MatrixView points, int to, const GapOptions& options, const Cancel& cancel)
{
    if (to < 1 || points.rows == 0)
        return Issue{.code = IssueCode::SegmentRangeInvalid,
                     .arguments = {"1", std::to_string(to)}};
    const std::size_t affordable = affordableRows(points, options.exactRows);
    Gap result{.exact = affordable == points.rows};
    Matrix sample;
    Matrix turned;
    if (!result.exact) {
        sample = pickRows(points, sampleRows(points.rows, affordable, options.seed), cancel);
        points = sample;
    }
    result.rows = static_cast<std::int64_t>(points.rows);
    const double unit = unitOf(points, cancel);
    if (unit != 1.0) // the covariance, and the inertia of references, would overflow or vanish
        points = sample = inUnits(points, unit, cancel);
    const int sets = std::clamp(options.references, 2, mostReferences);
    const auto turn = [&](int set) { return static_cast<double>(set) / (sets + 1); };
    const Result<Curve> data = curveOf(points, to, options, cancel.part(turn(0), turn(1)));
    if (!data) // also where a value is not finite
        return data.issue();
    const Box box = boxOf(options.box == ReferenceBox::Features
                              ? points
                              : MatrixView(turned = alongPrincipalAxes(points, cancel)));
    std::vector<Curve> references;
    std::size_t steps = data->logInertia.size();
    for (int set = 0; set < sets; ++set) {
        const Matrix reference =
            drawReference(box, points.rows, options.seed, static_cast<std::uint64_t>(set), cancel);
        Result<Curve> curve = curveOf(reference, static_cast<int>(steps), options,
                                      cancel.part(turn(set + 1), turn(set + 2)));
        if (!curve)
            return curve.issue();
        steps = std::min(steps, curve->logInertia.size());
        references.push_back(std::move(*curve));
    }
    for (std::size_t i = 0; i < steps; ++i)
        result.steps.push_back(gapAt(i, *data, references, 2 * std::log(unit)));
    result.firstK = firstKOf(result.steps);
    return result;
}

} // namespace tessera
