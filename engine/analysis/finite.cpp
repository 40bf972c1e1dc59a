// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/finite.h"

#include "base/blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

/// Whether no magnitude is above `most`; NaN is.
bool isWithin(std::span<const double> values, double most)
{
    bool all = true; // without an early end, so that many are looked at together
    for (const double value : values)
        all &= std::abs(value) <= most;
    return all;
}

bool allFinite(std::span<const double> values)
{
    return isWithin(values, std::numeric_limits<double>::max());
}

bool allFinite(const Matrix& matrix)
{
    return allFinite(std::span(matrix.data(), matrix.rows() * matrix.columns()));
}

/// The first column with a magnitude above `most`.
std::optional<std::size_t> firstBeyond(const SharedColumns& matrix, double most,
                                       const Cancel& cancel)
{
    std::vector<char> beyond(matrix.columns(), 0);
    forEachIndex(matrix.columns(), cancel,
                 [&](std::size_t j) { beyond[j] = isWithin(matrix.column(j), most) ? 0 : 1; });
    const auto found = std::ranges::find(beyond, 1);
    return found == beyond.end() ? std::nullopt
                                 : std::optional<std::size_t>(found - beyond.begin());
}

/// Half of the range of each column; a whole one could overflow.
std::vector<double> halfRanges(const SharedColumns& values, const Cancel& cancel)
{
    std::vector<double> halves(values.columns());
    forEachIndex(values.columns(), cancel, [&](std::size_t j) {
        const auto [low, high] = std::ranges::minmax(values.column(j));
        halves[j] = high / 2 - low / 2;
    });
    return halves;
}

Issue notFinite(const std::string& name)
{
    return {.code = IssueCode::NotFinite, .arguments = {name}};
}

/// Names the feature that is spread most: the one whose squares overflow first and vanish last.
Issue notFinite(const Analysis& analysis, const Cancel& cancel)
{
    const std::vector<double> halves = halfRanges(analysis.scaled.value->space(), cancel);
    const auto widest = std::ranges::max_element(halves) - halves.begin();
    return notFinite(analysis.features.value->names[static_cast<std::size_t>(widest)]);
}

/// Finite, and its variances such as a model can hold.
bool isUsable(const Mixture& mixture)
{
    const auto fits = [&mixture](const Matrix& covariance) {
        const bool full = mixture.kind == CovarianceKind::Full;
        for (std::size_t j = 0; j < covariance.rows(); ++j)
            if (!(covariance(j, full ? j : 0) > 0))
                return false;
        return allFinite(covariance);
    };
    return std::isfinite(mixture.logLikelihood) && std::isfinite(mixture.bic) &&
           allFinite(mixture.weights) && std::ranges::all_of(mixture.covariances, fits);
}

} // namespace

Issue named(Issue issue, const Analysis& analysis, const Cancel& cancel)
{
    if (issue.code == IssueCode::NotFinite && issue.arguments.empty())
        issue.arguments = notFinite(analysis, cancel).arguments;
    return issue;
}

bool isFinite(const Clustering& clustering)
{
    return std::isfinite(clustering.inertia) && allFinite(clustering.segmentInertia) &&
           allFinite(clustering.restartInertias) && allFinite(clustering.centroids);
}

Outcome checkFinite(const Scaled& scaled, const std::vector<std::string>& names,
                    const Cancel& cancel)
{
    for (std::size_t j = 0; j < names.size(); ++j)
        if (!std::isfinite(scaled.center[j]) || !std::isfinite(scaled.scale[j]))
            return notFinite(names[j]);
    constexpr double harmless = 1e140; // for the squares of any number of rows and columns
    const SharedColumns& space = scaled.space();
    if (!firstBeyond(space, harmless, cancel))
        return done();
    if (const auto column = firstBeyond(space, std::numeric_limits<double>::max(), cancel))
        return notFinite(names[*column]);
    const std::vector<double> halves = halfRanges(space, cancel);
    double squares = 0; // at least the sum of squares about any row
    for (const double half : halves)
        squares += 4 * half * half * static_cast<double>(space.rows());
    if (std::isfinite(squares))
        return done();
    const auto widest = std::ranges::max_element(halves) - halves.begin();
    return notFinite(names[static_cast<std::size_t>(widest)]);
}

Outcome checkFinite(const Projection& projection, const Analysis& analysis, const Cancel& cancel)
{
    if (allFinite(projection.mean) && allFinite(projection.explainedVarianceRatio) &&
        allFinite(projection.loadings))
        return done();
    return notFinite(analysis, cancel);
}

Outcome checkFinite(const Matrix& scores, const Analysis& analysis, const Cancel& cancel)
{
    return allFinite(scores) ? done() : Outcome(notFinite(analysis, cancel));
}

Outcome checkFinite(const Sweep& sweep, const Analysis& analysis, const Cancel& cancel)
{
    if (std::isfinite(sweep.totalInertia) && std::ranges::all_of(sweep.solutions, isFinite))
        return done();
    return notFinite(analysis, cancel);
}

Outcome checkFinite(const Segments& segments, const Analysis& analysis, const Cancel& cancel)
{
    const MethodOutcome& details = segments.details;
    if (isFinite(segments.clustering) && std::isfinite(details.cost) &&
        std::isfinite(details.gamma) && allFinite(segments.distances.own) &&
        (!details.mixture || isUsable(*details.mixture)))
        return done();
    return notFinite(analysis, cancel);
}

} // namespace tessera
