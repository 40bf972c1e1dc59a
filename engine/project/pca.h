// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Principal component analysis of the scaled matrix by its covariance (Jolliffe 2002, chapter 3).
// All components at once, so that choosing how many to use costs nothing; their scores are made by
// scores.h. It never scales.

#include "base/cancel.h"
#include "base/result.h"
#include "math/matrix.h"

#include <optional>
#include <vector>

namespace tessera {

/// None set: cluster on all scaled features. One of the two set: cluster on that many scores.
struct ProjectionRecipe {
    std::optional<int> components{};         ///< N >= 1
    std::optional<double> variancePercent{}; ///< enough components for this share, 0 < P <= 100

    bool operator==(const ProjectionRecipe&) const = default;
};

struct Projection {
    std::vector<double> mean;        ///< per feature, subtracted before projecting
    std::vector<double> eigenvalues; ///< descending, covariance with n - 1, not below 0; 0 or
                                     ///< infinite where a double cannot hold it
    std::vector<double> explainedVarianceRatio; ///< per component; 0 when the total is 0
    Matrix
        loadings; ///< features x components, unit columns; the largest |entry| of each is positive
};

/// Above this many rows and features both, no components are found: the Projection is empty.
inline constexpr std::size_t mostComponents = 2'000;

/// With more than 200 features and fewer rows than features only the components that vary are
/// returned, at least one; with more than 400 of both the 200 largest.
/// Errors: none that a user can cause beyond those of earlier stages. Throws Cancelled.
Projection project(MatrixView scaled, const Cancel& cancel);

/// How many scores to cluster on: 0 = none asked for, use the scaled features.
/// Error: ComponentsTooMany.
Result<int> componentsUsed(const Projection& projection, const ProjectionRecipe& recipe);

} // namespace tessera
