// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products of tall blocks of numbers, in SIMD chosen for the processor at run time (Highway).
// They never run in parallel: the caller cuts the work, and sums what it cut in a fixed order.

#include <cstddef>
#include <span>

namespace tessera {

/// Columns of a block are this long at most, and filled up with zeros to whole steps.
inline constexpr std::size_t productRows = 256;
inline constexpr std::size_t productStep = 8;

/// Columns, one after the other, `stride` apart.
struct ColumnBlock {
    const double* values = nullptr;
    std::size_t columns = 0;
    std::size_t stride = productRows;
};

/// out[i] = in[i] - shift, and zeros up to a whole step; returns the sum of what it wrote. Asks the
/// cache for the stretch that follows `in` in memory: columns are gone through from top to bottom.
double centreColumn(std::span<const double> in, double shift, double* out);

/// sums[j * left.columns + i] += the inner product of column i of `left` and column j of `right`,
/// both `length` long, a whole number of steps.
void addProducts(const ColumnBlock& left, const ColumnBlock& right, std::size_t length,
                 double* sums);

/// The same of a block and itself, of which half the sums are enough: those for i < j may be left
/// out.
void addOwnProducts(const ColumnBlock& block, std::size_t length, double* sums);

/// out[c * outStride + row] = the sum over j of column j of `block` times weights[c][j], for `rows`
/// rows (a whole number of steps in `block`) and `count` columns of weights, block.columns apiece.
void combineColumns(const ColumnBlock& block, std::span<const double> weights, std::size_t rows,
                    double* out, std::size_t outStride);

} // namespace tessera
