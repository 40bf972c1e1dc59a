// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Segments as a mixture of normal distributions: every row belongs to every segment with a
// probability (Fraley and Raftery 2002). It never lets a segment shrink to a point: see `ridge`.

#include "clustering/method.h"

namespace tessera {

inline constexpr const char* covarianceNames[] = {"full", "diagonal"};

/// Full covariances grow with the square of the columns, their factors with the cube.
inline constexpr std::size_t mostFullColumns = 500;

/// Cells of all covariances (segments x columns x columns): 400 MB, a few times over while they are
/// estimated.
inline constexpr std::size_t mostCovarianceCells = 50'000'000;

/// Memory and time grow with rows x segments, and with every segment's covariance.
inline constexpr int mostMixtureSegments = 1'000;

struct MixtureOptions {
    int k = 2;
    int restarts = 10; ///< of the k-means that is the first start; up to 4 starts are tried
    std::uint64_t seed = 1;
    int maxIterations = 300;
    CovarianceKind covariance = CovarianceKind::Full;
    double ridge = 1e-6;     ///< share of its column's variance that is added to every variance
    double tolerance = 1e-7; ///< stop when the mean log-likelihood of a row rises by less
};

/// Labels are the most probable segments (ties: the lowest), centroids the means, `cost` is minus
/// the log-likelihood; memberships and mixture are given. Errors: SegmentsTooMany (also when fewer
/// than k segments are anybody's most probable one), NotFinite, TableTooWide (full covariances of
/// more than `mostFullColumns` columns), MethodSegmentsTooMany (full covariances of more than
/// `mostCovarianceCells`). Throws Cancelled.
Result<MethodOutcome> mixture(MatrixView points, const MixtureOptions& options,
                              const Cancel& cancel);

/// Free parameters of a mixture of k segments in d columns.
double mixtureParameters(std::size_t k, std::size_t d, CovarianceKind kind);

extern const Method mixtureMethod;

} // namespace tessera
