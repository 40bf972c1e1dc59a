// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernels/kernel.h"

#include <cmath>

// Vectors of unknown size cannot be kept in arrays of accumulators.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "clustering/kernels/kernel-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "clustering/kernels/kernel-inl.h"

namespace tessera {

HWY_EXPORT(FindNearest);
HWY_EXPORT(SumClosest);
HWY_EXPORT(LowerClosest);
HWY_EXPORT(FindOffers);
HWY_EXPORT(MoveRows);

CentroidTable::CentroidTable(std::span<const double> centroids, std::size_t columns)
    : m_columns(columns)
{
    const std::size_t k = centroids.size() / columns;
    const std::size_t tileCount = (k + tileWidth - 1) / tileWidth;
    m_values.resize(k * (columns + 1));
    float* out = m_values.data();
    double greatest = 0;
    for (std::size_t t = 0; t < tileCount; ++t) {
        const std::size_t first = k * t / tileCount;
        const std::size_t count = k * (t + 1) / tileCount - first;
        m_tiles.push_back({.values = out, .first = first, .count = count});
        for (std::size_t c = 0; c < count; ++c) {
            double square = 0;
            for (std::size_t j = 0; j < columns; ++j) {
                const double value = centroids[(first + c) * columns + j];
                square += value * value;
                out[count + j * count + c] = static_cast<float>(-value);
            }
            out[c] = static_cast<float>(square / 2);
            greatest = std::max(greatest, square);
        }
        out += count * (columns + 1);
    }
    // Two scores, each off by at most (columns + 4) units of rounding times |c|^2 / 2 + |x||c|.
    const double rounding = 2.02 * static_cast<double>(columns + 4) * 0x1p-24;
    m_bandSlope = static_cast<float>(rounding * std::sqrt(greatest));
    m_bandOffset = static_cast<float>(rounding * greatest / 2) + 0x1p-120F;
}

void findNearest(const PanelStretch& stretch, const CentroidTable& centroids, const float* norms,
                 const NearestFound& found)
{
    HWY_DYNAMIC_DISPATCH(FindNearest)(stretch, centroids, norms, found);
}

void sumClosest(const PanelStretch& stretch, std::span<const float> candidates,
                const float* closest, std::span<double> sums)
{
    HWY_DYNAMIC_DISPATCH(SumClosest)(stretch, candidates.data(), closest, sums);
}

double lowerClosest(const PanelStretch& stretch, std::span<const float> candidate, float* closest)
{
    return HWY_DYNAMIC_DISPATCH(LowerClosest)(stretch, candidate.data(), closest);
}

void findOffers(const PanelStretch& stretch, std::span<const float> centroids,
                std::span<const float> factors, const Offers& out)
{
    HWY_DYNAMIC_DISPATCH(FindOffers)(stretch, centroids, factors.data(), out);
}

void moveRows(const float* panel, std::size_t columns, const PanelMoves& moves, double* sums)
{
    HWY_DYNAMIC_DISPATCH(MoveRows)(panel, columns, moves, sums);
}

namespace {

std::vector<std::int64_t> targets()
{
    hwy::SetSupportedTargetsForTest(0);
    std::vector<std::int64_t> found;
    const std::int64_t possible = hwy::SupportedTargets() & HWY_TARGETS;
    for (int bit = 0; bit < 62; ++bit) // lower bits are better targets
        if (possible & (std::int64_t{1} << bit))
            found.push_back(std::int64_t{1} << bit);
    // Where Highway compiles one path only, it may not name it: NEON without AES, for example.
    if (found.empty())
        found.push_back(HWY_STATIC_TARGET);
    return found;
}

} // namespace

std::vector<const char*> simdPaths()
{
    std::vector<const char*> names;
    for (const std::int64_t target : targets())
        names.push_back(hwy::TargetName(target));
    return names;
}

void chooseSimdPath(int index)
{
    const std::vector<std::int64_t> possible = targets();
    if (index >= 0)
        hwy::SetSupportedTargetsForTest(possible[static_cast<std::size_t>(index)]);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

} // namespace tessera
