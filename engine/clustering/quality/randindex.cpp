// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/randindex.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace tessera {

namespace {

std::vector<std::int64_t> sizesOf(std::span<const Label> labels)
{
    const std::size_t segments =
        labels.empty() ? 0 : std::size_t{*std::ranges::max_element(labels)} + 1;
    std::vector<std::int64_t> sizes(segments);
    for (const Label label : labels)
        ++sizes[label];
    return sizes;
}

double pairsOf(std::int64_t rows)
{
    return static_cast<double>(rows) * static_cast<double>(rows - 1) / 2;
}

double pairsOf(const std::vector<std::int64_t>& sizes)
{
    double pairs = 0;
    for (const std::int64_t size : sizes)
        pairs += pairsOf(size);
    return pairs;
}

/// Pairs of rows that are together in both, in the first, in the second, and all pairs.
struct Pairs {
    double both = 0;
    double first = 0;
    double second = 0;
    double all = 0;

    explicit Pairs(const Overlap& overlap)
        : first(pairsOf(overlap.firstSizes)), second(pairsOf(overlap.secondSizes))
    {
        std::int64_t rows = 0;
        for (const Overlap::Entry& entry : overlap.entries) {
            both += pairsOf(entry.rows);
            rows += entry.rows;
        }
        all = pairsOf(rows);
    }
};

} // namespace

Overlap overlapOf(std::span<const Label> first, std::span<const Label> second)
{
    assert(first.size() == second.size());
    Overlap overlap{.entries = {}, .firstSizes = sizesOf(first), .secondSizes = sizesOf(second)};
    const std::size_t width = overlap.secondSizes.size();
    const std::size_t cells = overlap.firstSizes.size() * width;
    const auto add = [&](std::size_t cell, std::int64_t rows) {
        overlap.entries.push_back({.first = static_cast<Label>(cell / width),
                                   .second = static_cast<Label>(cell % width),
                                   .rows = rows});
    };
    if (cells <= 4 * first.size() + 1024) {
        std::vector<std::int64_t> counts(cells);
        for (std::size_t row = 0; row < first.size(); ++row)
            ++counts[first[row] * width + second[row]];
        for (std::size_t cell = 0; cell < cells; ++cell)
            if (counts[cell] > 0)
                add(cell, counts[cell]);
        return overlap;
    }
    std::vector<std::size_t> seen(first.size());
    for (std::size_t row = 0; row < first.size(); ++row)
        seen[row] = first[row] * width + second[row];
    std::ranges::sort(seen);
    for (auto begin = seen.begin(); begin != seen.end();) {
        const auto end = std::upper_bound(begin, seen.end(), *begin);
        add(*begin, end - begin);
        begin = end;
    }
    return overlap;
}

double randIndex(const Overlap& overlap)
{
    const Pairs pairs(overlap);
    return pairs.all > 0 ? (pairs.all - pairs.first - pairs.second + 2 * pairs.both) / pairs.all
                         : 1.0;
}

double adjustedRandIndex(const Overlap& overlap)
{
    const Pairs pairs(overlap);
    const double expected = pairs.all > 0 ? pairs.first * pairs.second / pairs.all : 0.0;
    const double greatest = (pairs.first + pairs.second) / 2;
    return greatest == expected ? 1.0 : (pairs.both - expected) / (greatest - expected);
}

std::vector<double> greatestJaccard(const Overlap& overlap)
{
    std::vector<double> greatest(overlap.firstSizes.size());
    for (std::size_t segment = 0; segment < greatest.size(); ++segment)
        if (overlap.firstSizes[segment] == 0)
            greatest[segment] = std::numeric_limits<double>::quiet_NaN();
    for (const Overlap::Entry& entry : overlap.entries) {
        const std::int64_t either =
            overlap.firstSizes[entry.first] + overlap.secondSizes[entry.second] - entry.rows;
        greatest[entry.first] = std::max(greatest[entry.first], static_cast<double>(entry.rows) /
                                                                    static_cast<double>(either));
    }
    return greatest;
}

} // namespace tessera
