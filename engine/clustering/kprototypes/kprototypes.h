// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-prototypes for tables of numbers and categories (Huang 1998): means of the numbers, commonest
// categories, and a weight between the two. It never orders categories.

#include "clustering/method.h"

namespace tessera {

struct KPrototypesOptions {
    int k = 2;
    int restarts = 10;
    std::uint64_t seed = 1;
    int maxIterations = 300;
    double gamma =
        0; ///< what one differing category adds to the squared distance; 0: Huang's, half
           ///< the mean standard deviation of the columns of numbers (1 if that is 0)
};

/// `cost` is the sum of squared distances plus gamma for every category that differs, and
/// `distances` are the roots of a row's share in it. A missing category equals a missing one only.
/// Errors: SegmentsTooMany, NotFinite. Throws Cancelled.
Result<MethodOutcome> kprototypes(MatrixView points, std::span<const CodedColumn> categories,
                                  const KPrototypesOptions& options, const Cancel& cancel);

extern const Method kprototypesMethod;

} // namespace tessera
