// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Loops over columns and over fixed blocks of rows on all cores, left at once when a stop is asked
// for. The blocks never depend on the number of threads, so neither does what is summed within
// them.

#include "base/cancel.h"
#include "base/parallel.h"

#include <algorithm>
#include <cstddef>

namespace tessera {

/// Rows of one block: short enough to poll between two, long enough to cost nothing.
inline constexpr std::size_t blockRows = 16'384;

/// Calls body(index) for every index below `count`, in any order. Throws Cancelled.
template<class Body>
void forEachIndex(std::size_t count, const Cancel& cancel, const Body& body)
{
    cancel.poll();
    parallelFor(count, [&](std::size_t index) {
        cancel.poll();
        body(index);
    });
}

/// Calls body(begin, end) for every block of `rows` rows, in any order. Throws Cancelled.
template<class Body>
void forEachBlock(std::size_t rows, const Cancel& cancel, const Body& body)
{
    forEachIndex((rows + blockRows - 1) / blockRows, cancel, [&](std::size_t block) {
        body(block * blockRows, std::min(rows, (block + 1) * blockRows));
    });
}

} // namespace tessera
