// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Some rows of a matrix as a matrix of their own, and rows drawn at random.
// It never changes the order in which the rows were named.

#include "base/cancel.h"
#include "base/random.h"
#include "math/matrix.h"

#include <span>

namespace tessera {

/// Row i of the result is row rows[i] of `points`; a row may be named any number of times. Throws
/// Cancelled.
Matrix pickRows(MatrixView points, std::span<const std::size_t> rows, const Cancel& cancel);

/// `count` of the rows 0..rows-1, each drawn from all of them (with replacement), ascending.
std::vector<std::size_t> drawRows(std::size_t rows, std::size_t count, Random random);

/// How many rows to use so that the work stays within seconds: all, or no more than `most` rows and
/// 400,000 values (but 500 rows in any case).
std::size_t affordableRows(MatrixView points, std::int64_t most);

} // namespace tessera
