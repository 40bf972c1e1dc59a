// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/widths.h"

#include <cmath>
#include <limits>

namespace tessera {

double RowWidths::Sum::value() const
{
    constexpr double finer = 1.0 / static_cast<double>(std::int64_t{1} << finerBits);
    return static_cast<double>(first) + static_cast<double>(second) * finer;
}

void RowWidths::take(const BlockSums& block, std::size_t row, std::size_t own)
{
    m_segment = own;
    std::fill(m_all.begin(), m_all.end(), Sum());
    for (std::size_t set = 0; set < m_own.size(); ++set) {
        m_own[set] = {.first = block.first(row, m_sets.first + set),
                      .second = block.second(row, m_sets.first + set)};
        m_all[set % m_sets.k].first += m_own[set].first;
        m_all[set % m_sets.k].second += m_own[set].second;
    }
}

template<class SumOf, class SizeOf>
double RowWidths::widthOf(const SumOf& sumOf, const SizeOf& sizeOf)
{
    m_greater = std::numeric_limits<double>::infinity();
    if (sizeOf(m_segment) <= 1)
        return 0;
    const double within = sumOf(m_segment).value() / (sizeOf(m_segment) - 1);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < m_sets.k; ++c)
        if (c != m_segment && sizeOf(c) > 0)
            nearest = std::min(nearest, sumOf(c).value() / sizeOf(c));
    if (!std::isfinite(nearest))
        return 0;
    m_greater = std::max(within, nearest);
    return m_greater > 0 ? (nearest - within) / m_greater : 0;
}

double RowWidths::width()
{
    return widthOf([&](std::size_t c) { return m_all[c]; },
                   [&](std::size_t c) { return m_sets.allSizes[c]; });
}

double RowWidths::widthWithout(std::size_t group)
{
    const std::size_t offset = group * m_sets.k;
    return widthOf(
        [&](std::size_t c) {
            return Sum{.first = m_all[c].first - m_own[offset + c].first,
                       .second = m_all[c].second - m_own[offset + c].second};
        },
        [&](std::size_t c) { return m_sets.allSizes[c] - m_sets.sizes[offset + c]; });
}

} // namespace tessera
