// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plain decimal numbers that nearly all cells of a column are, many at once, in SIMD chosen for
// the processor at run time (Highway). It never decides about a cell that is anything else.

#include "formats/csv/bytes/tokenizer.h"

#include <cstdint>
#include <string_view>

namespace tessera::csv {

inline constexpr std::size_t cellsAtOnce = 64;

/// Cells below each other: every `stride`th of an array.
struct CellColumn {
    const Cell* first = nullptr;
    std::size_t stride = 1;
    std::size_t count = 0; ///< cellsAtOnce at most

    const Cell& operator[](std::size_t i) const { return first[i * stride]; }
};

/// Reads each of the cells of `text` that is a sign or none, at most 15 digits and
/// at most one decimal mark into `values`, as parseNumber() does. One bit per cell, the first one
/// lowest, says which were read; the values of the others are undefined. Room for cellsAtOnce
/// values. Cells that end within the first 16 bytes of `text` are left to the caller.
std::uint64_t parsePlainNumbers(std::string_view text, const CellColumn& cells, char decimalMark,
                                double* values);

} // namespace tessera::csv
