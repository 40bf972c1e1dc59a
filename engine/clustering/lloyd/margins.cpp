// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/margins.h"

#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr std::size_t countedEach = 8; ///< one row of so many is counted: enough for a share

} // namespace

Margins::Margins(Chunks chunks, double budget) : m_budget(budget), m_parts(chunks.count)
{
    if (collects()) // rounded up
        m_greatest = std::nextafter(static_cast<float>(budget * budget * (1 + 0x1p-20)),
                                    std::numeric_limits<float>::infinity());
}

std::size_t Margins::binOf(float squared)
{
    if (!(squared > 0))
        return 0;
    const int exponent = squared < std::numeric_limits<float>::max() ? std::ilogb(squared) : 127;
    return static_cast<std::size_t>(
        std::clamp(exponent - lowestExponent, 0, static_cast<int>(bins) - 1));
}

void Margins::take(std::size_t chunk, std::size_t first, std::span<const float> squared)
{
    Part& part = m_parts[chunk];
    for (std::size_t i = 0; i < squared.size(); i += countedEach)
        ++part.counts[binOf(squared[i])];
    if (!collects())
        return;
    for (std::size_t i = 0; i < squared.size(); ++i)
        if (squared[i] <= m_greatest)
            part.rows.push_back(static_cast<std::uint32_t>(first + i));
}

std::vector<std::size_t> Margins::rows(std::size_t most, const Cancel& cancel) const
{
    std::size_t count = 0;
    for (const Part& part : m_parts)
        count += part.rows.size();
    std::vector<std::size_t> all;
    if (count > most)
        return all;
    all.reserve(count);
    for (const Part& part : m_parts) {
        cancel.poll();
        all.insert(all.end(), part.rows.begin(), part.rows.end());
    }
    return all;
}

double Margins::shareWithin(double budget) const
{
    const std::size_t last = binOf(static_cast<float>(budget * budget));
    double within = 0;
    double all = 0;
    for (const Part& part : m_parts)
        for (std::size_t bin = 0; bin < bins; ++bin) {
            all += part.counts[bin];
            within += bin <= last ? part.counts[bin] : 0;
        }
    return all > 0 ? within / all : 1.0;
}

} // namespace tessera
