// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/cells.h"

#include <cassert>
#include <numeric>
#include <unordered_map>

namespace tessera {

namespace {

/// Splits the cells by one more labelling; cells are numbered in the order of their first row.
std::size_t refine(std::vector<std::size_t>& cellOfRow, std::span<const Label> labels,
                   const Cancel& cancel)
{
    std::unordered_map<std::uint64_t, std::size_t> numbers;
    for (std::size_t row = 0; row < cellOfRow.size(); ++row) {
        if (row % 16'384 == 0)
            cancel.poll();
        const std::uint64_t key = (static_cast<std::uint64_t>(cellOfRow[row]) << 16) | labels[row];
        cellOfRow[row] = numbers.try_emplace(key, numbers.size()).first->second;
    }
    return numbers.size();
}

} // namespace

Cells commonCells(std::span<const std::span<const Label>> labellings, const Cancel& cancel)
{
    assert(!labellings.empty());
    const std::size_t n = labellings.front().size();
    std::vector<std::size_t> cellOfRow(n, 0);
    std::size_t count = n > 0 ? 1 : 0;
    for (const std::span<const Label> labels : labellings)
        count = refine(cellOfRow, labels, cancel);

    Cells cells{.rows = std::vector<std::size_t>(n), .ends = std::vector<std::size_t>(count)};
    for (const std::size_t cell : cellOfRow)
        ++cells.ends[cell];
    std::exclusive_scan(cells.ends.begin(), cells.ends.end(), cells.ends.begin(), std::size_t{0});
    for (std::size_t row = 0; row < n; ++row) // the begins become the ends
        cells.rows[cells.ends[cellOfRow[row]]++] = row;
    for (const std::span<const Label> labels : labellings) {
        cancel.poll();
        std::vector<Label>& ofCells = cells.labels.emplace_back(count);
        for (std::size_t row = 0; row < n; ++row)
            ofCells[cellOfRow[row]] = labels[row];
    }
    return cells;
}

} // namespace tessera
