// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which rows stand for all when there are too many to compare pair by pair.
// It never draws a row twice; equal seeds draw equal rows.

#include "clustering/clustering.h"

#include <span>

namespace tessera {

/// `count` of the rows 0..rows-1, ascending, every set of them equally likely.
std::vector<std::size_t> sampleRows(std::size_t rows, std::size_t count, std::uint64_t seed);

/// `base` (ascending) and as many more rows as every segment needs to have at least
/// min(its size, perSegment) rows in it. Ascending; depends on this labelling only.
std::vector<std::size_t> topUp(std::span<const std::size_t> base, std::span<const Label> labels,
                               int k, std::size_t perSegment, std::uint64_t seed);

} // namespace tessera
