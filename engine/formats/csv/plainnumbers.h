// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plain decimal numbers that nearly all cells of a column are, many at once, in SIMD chosen for
// the processor at run time (Highway). It never decides about a cell that is anything else.

#include "formats/csv/tokenizer.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace tessera::csv {

inline constexpr std::size_t cellsAtOnce = 64;

/// Reads each of at most cellsAtOnce cells of `text` that is a sign or none, at most 15 digits and
/// at most one decimal mark into `values`, as parseNumber() does. One bit per cell, the first one
/// lowest, says which were read; the values of the others are undefined. Room for cellsAtOnce
/// values. Cells that end within the first 16 bytes of `text` are left to the caller.
std::uint64_t parsePlainNumbers(std::string_view text, std::span<const Cell> cells,
                                char decimalMark, double* values);

} // namespace tessera::csv
