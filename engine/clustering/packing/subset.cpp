// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/packing/subset.h"

#include "base/blocks.h"

#include <algorithm>

namespace tessera {

Matrix pickRows(MatrixView points, std::span<const std::size_t> rows, const Cancel& cancel)
{
    Matrix picked = Matrix::uninitialised(rows.size(), points.columns);
    forEachBlock(rows.size(), cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t j = 0; j < points.columns; ++j) {
            cancel.poll();
            const std::span<const double> from = points.column(j);
            const std::span<double> to = picked.column(j);
            for (std::size_t i = begin; i < end; ++i)
                to[i] = from[rows[i]];
        }
    });
    return picked;
}

std::vector<std::size_t> drawRows(std::size_t rows, std::size_t count, Random random)
{
    std::vector<std::size_t> drawn(count);
    for (std::size_t& row : drawn)
        row = random.below(rows);
    std::ranges::sort(drawn);
    return drawn;
}

std::size_t affordableRows(MatrixView points, std::int64_t most)
{
    constexpr std::size_t values = 400'000;
    constexpr std::size_t fewest = 500;
    const std::size_t wide = std::max(fewest, values / std::max<std::size_t>(points.columns, 1));
    return std::min({points.rows, wide, static_cast<std::size_t>(std::max<std::int64_t>(most, 1))});
}

} // namespace tessera
