// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sampling/sample.h"

#include "base/random.h"

#include <algorithm>

namespace tessera {

std::vector<std::size_t> sampleRows(std::size_t rows, std::size_t count, std::uint64_t seed)
{
    // Selection sampling: Knuth, The Art of Computer Programming 2, algorithm 3.4.2 S.
    Random random(seed, rows, count);
    std::vector<std::size_t> chosen;
    chosen.reserve(count);
    for (std::size_t row = 0; row < rows && chosen.size() < count; ++row)
        if (random.below(rows - row) < count - chosen.size())
            chosen.push_back(row);
    return chosen;
}

std::vector<std::size_t> topUp(std::span<const std::size_t> base, std::span<const Label> labels,
                               int k, std::size_t perSegment, std::uint64_t seed)
{
    std::vector<std::size_t> inBase(static_cast<std::size_t>(k));
    for (const std::size_t row : base)
        ++inBase[labels[row]];
    std::vector<std::vector<std::size_t>> others(static_cast<std::size_t>(k));
    auto next = base.begin();
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (next != base.end() && *next == row)
            ++next;
        else if (inBase[labels[row]] < perSegment)
            others[labels[row]].push_back(row);
    }
    std::vector<std::size_t> rows(base.begin(), base.end());
    for (std::size_t c = 0; c < others.size(); ++c) {
        if (inBase[c] >= perSegment)
            continue;
        const std::size_t wanted = std::min(perSegment - inBase[c], others[c].size());
        for (const std::size_t index : sampleRows(others[c].size(), wanted, seed + c))
            rows.push_back(others[c][index]);
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace tessera
