// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Means and covariances of the columns of a matrix, on all cores, the same bits on any number of
// them. It never sees missing values.

#include "base/cancel.h"
#include "math/matrix.h"

#include <vector>

namespace tessera {

/// Mean of each column. Throws Cancelled.
std::vector<double> columnMeans(MatrixView values, const Cancel& cancel);

struct MeanAndCovariance {
    std::vector<double> mean;
    Matrix covariance; ///< divisor n - 1, all 0 for one row: columns x columns
};

/// Both from one pass over the values (a second one where the first rows mislead). Throws
/// Cancelled.
MeanAndCovariance meanAndCovariance(MatrixView values, const Cancel& cancel);

/// Covariance of the columns about `mean`, divisor n - 1 (all 0 for one row): columns x columns.
/// Throws Cancelled.
Matrix covariance(MatrixView values, const std::vector<double>& mean, const Cancel& cancel);

/// Inner products of the columns: columns x columns, no divisor. Throws Cancelled.
Matrix innerProducts(MatrixView values, const Cancel& cancel);

/// (values - mean) with rows and columns exchanged: column i is row i. Throws Cancelled.
Matrix centredTranspose(MatrixView values, const std::vector<double>& mean, const Cancel& cancel);

} // namespace tessera
