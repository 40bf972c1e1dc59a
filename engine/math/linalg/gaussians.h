// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Mixtures of normal distributions: the two steps of expectation-maximisation (Dempster, Laird,
// Rubin 1977; formulas as in Bishop 2006, 9.2.2). It never chooses a start.

#include "base/cancel.h"
#include "math/matrix.h"

#include <span>
#include <vector>

namespace tessera {

enum class CovarianceKind { Full, Diagonal };

struct Gaussians {
    CovarianceKind kind = CovarianceKind::Full;
    std::vector<double> weights{};     ///< per component, sum 1
    Matrix means{};                    ///< components x columns
    std::vector<Matrix> covariances{}; ///< columns x columns, or columns x 1 when diagonal
};

/// The most likely mixture for given memberships (rows x components, rows sum to 1). `ridge`, one
/// value per column, is added to the variances so that none is 0. Throws Cancelled.
Gaussians maximise(MatrixView values, MatrixView memberships, CovarianceKind kind,
                   std::span<const double> ridge, const Cancel& cancel);

/// Sets `memberships` (rows x components) to the posterior probabilities of the components and
/// returns the log-likelihood of all rows. NaN, and nothing set, where isCovariance() denies one of
/// the covariances. Throws Cancelled.
double expect(MatrixView values, const Gaussians& mixture, Matrix& memberships,
              const Cancel& cancel);

/// The values with mean 0 and covariance 1 (their own with `ridge` added). Empty where
/// isCovariance() denies it. Throws Cancelled.
Matrix whitened(MatrixView values, std::span<const double> ridge, const Cancel& cancel);

/// Whether a normal distribution can have this covariance: symmetric, and positive but for
/// rounding. Diagonal: a column of variances.
bool isCovariance(const Matrix& covariance, CovarianceKind kind);

/// Population variance of every column. Throws Cancelled.
std::vector<double> columnVariances(MatrixView values, const Cancel& cancel);

} // namespace tessera
