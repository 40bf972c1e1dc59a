// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Eigenvalues and eigenvectors of a symmetric matrix.
// It never uses more than one thread, so that its bits do not depend on their number.

#include "base/cancel.h"
#include "math/matrix.h"

#include <vector>

namespace tessera {

struct Eigenpairs {
    std::vector<double> values; ///< descending
    Matrix vectors;             ///< one unit column per value, signs arbitrary
};

/// All pairs of a finite symmetric matrix, by LAPACK's divide and conquer. It takes a few seconds
/// for 2,000 columns and cannot be stopped on the way. Throws Cancelled before it starts.
Eigenpairs eigenOfSymmetric(const Matrix& matrix, const Cancel& cancel);

} // namespace tessera
