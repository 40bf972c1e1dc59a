// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/distinct.h"

#include "base/random.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace tessera {

namespace {

std::uint64_t hashOfRow(MatrixView points, std::size_t row)
{
    std::uint64_t hash = 0;
    for (std::size_t j = 0; j < points.columns; ++j) {
        const double value = points(row, j);
        hash = mixBits(hash + std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value) + j);
    }
    return hash;
}

bool equalRows(MatrixView points, std::size_t a, std::size_t b)
{
    for (std::size_t j = 0; j < points.columns; ++j)
        if (points(a, j) != points(b, j))
            return false;
    return true;
}

} // namespace

std::int64_t distinctRows(MatrixView points, std::int64_t limit, const Cancel& cancel)
{
    std::unordered_multimap<std::uint64_t, std::size_t> seen;
    for (std::size_t row = 0; row < points.rows && static_cast<std::int64_t>(seen.size()) < limit;
         ++row) {
        if (row % 256 == 0)
            cancel.poll();
        const std::uint64_t hash = hashOfRow(points, row);
        const auto [begin, end] = seen.equal_range(hash);
        const bool known = std::any_of(
            begin, end, [&](const auto& entry) { return equalRows(points, entry.second, row); });
        if (!known)
            seen.emplace(hash, row);
    }
    return static_cast<std::int64_t>(seen.size());
}

} // namespace tessera
