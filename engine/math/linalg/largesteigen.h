// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The largest eigenvalues of a matrix that is too large to decompose whole.
// It can be stopped at any time, which LAPACK cannot.

#include "math/linalg/eigen.h"

namespace tessera {

/// The `count` largest pairs of a finite, positive semidefinite matrix, by subspace iteration with
/// Rayleigh and Ritz (Saad 2011, section 5.3) from a seeded start: the same bits every time. Pairs
/// that differ little from those left out are approximate. Throws Cancelled.
Eigenpairs largestEigenpairs(const Matrix& matrix, std::size_t count, const Cancel& cancel);

} // namespace tessera
