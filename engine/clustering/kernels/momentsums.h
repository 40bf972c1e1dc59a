// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inner loop of segmentMoments, in SIMD chosen for the processor at run time: the same bits on
// every processor. It never divides.

#include "clustering/clustering.h"

namespace tessera {

/// Squares are added up in so many slots, element j of a row in slot j % momentSlots.
inline constexpr std::size_t momentSlots = 8;

/// Some rows of doubles, one after the other.
struct TurnedRows {
    const double* values; ///< on a cache line
    std::size_t count;
    std::size_t stride; ///< a multiple of momentSlots; what follows the last column is 0
};

/// Adds each row's differences from its segment's place in `about` (k x stride) to `sums` (k x
/// stride) and their squares to `squares` (k x momentSlots), row by row.
void addMoments(const TurnedRows& rows, const Label* labels, const double* about, double* sums,
                double* squares);

} // namespace tessera
