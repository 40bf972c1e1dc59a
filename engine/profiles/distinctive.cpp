// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/distinctive.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

double spreadOf(const Profiles& profiles, const NumberColumnProfile& column)
{
    double sum = 0.0;
    for (std::size_t s = 0; s < column.segments.size(); ++s)
        sum += static_cast<double>(profiles.sizes[s]) * column.segments[s].contrast *
               column.segments[s].contrast;
    return std::isfinite(sum) ? sum : 0.0;
}

} // namespace

std::vector<std::size_t> mostDistinctive(const Profiles& profiles)
{
    std::vector<double> spread;
    spread.reserve(profiles.numbers.size());
    for (const NumberColumnProfile& column : profiles.numbers)
        spread.push_back(spreadOf(profiles, column));
    std::vector<std::size_t> columns(profiles.numbers.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    std::stable_sort(columns.begin(), columns.end(),
                     [&](std::size_t a, std::size_t b) { return spread[a] > spread[b]; });
    return columns;
}

std::vector<std::size_t> mostDistinctiveFeatures(const Profiles& profiles)
{
    std::vector<std::size_t> columns = mostDistinctive(profiles);
    std::erase_if(columns, [&](std::size_t i) { return !profiles.numbers[i].feature; });
    return columns;
}

} // namespace tessera
