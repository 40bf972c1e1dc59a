// SPDX-License-Identifier: GPL-3.0-or-later

// The loops of kernel.h, compiled once for every instruction set. Only kernel.cpp includes it.
// It has no include guard of its own: Highway includes it again and again.

#include "clustering/kernel.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using FloatTag = hn::CappedTag<float, panelRows>;
using Floats = hn::Vec<FloatTag>;
inline constexpr std::size_t floatLanes = hn::MaxLanes(FloatTag());

/// The nearest centroid so far of two vectors of rows.
struct Nearest {
    Floats score[2];
    Floats second[2];
    Floats index[2];
};

template<std::size_t K>
HWY_INLINE void ScoreTile(const float* xa, const float* xb, const CentroidTable::Tile& tile,
                          std::size_t columns, Nearest& nearest)
{
    const FloatTag tag;
    Floats a[K];
    Floats b[K];
    const float* centroid = tile.values;
    for (std::size_t c = 0; c < K; ++c)
        a[c] = b[c] = hn::Set(tag, centroid[c]);
    centroid += K;
    for (std::size_t j = 0; j < columns; ++j, centroid += K) {
        const Floats va = hn::Load(tag, xa + j * panelRows);
        const Floats vb = hn::Load(tag, xb + j * panelRows);
        for (std::size_t c = 0; c < K; ++c) {
            const Floats value = hn::Set(tag, centroid[c]);
            a[c] = hn::MulAdd(va, value, a[c]);
            b[c] = hn::MulAdd(vb, value, b[c]);
        }
    }
    for (std::size_t c = 0; c < K; ++c) {
        const Floats index = hn::Set(tag, static_cast<float>(tile.first + c));
        const Floats scores[2] = {a[c], b[c]};
        for (std::size_t v = 0; v < 2; ++v) {
            const auto nearer = hn::Lt(scores[v], nearest.score[v]);
            nearest.second[v] = hn::Min(nearest.second[v], hn::Max(scores[v], nearest.score[v]));
            nearest.score[v] = hn::Min(nearest.score[v], scores[v]);
            nearest.index[v] = hn::IfThenElse(nearer, index, nearest.index[v]);
        }
    }
}

HWY_INLINE void ScoreAnyTile(const float* xa, const float* xb, const CentroidTable::Tile& tile,
                             std::size_t columns, Nearest& nearest)
{
    static_assert(CentroidTable::tileWidth == 6);
    switch (tile.count) {
    case 1:
        return ScoreTile<1>(xa, xb, tile, columns, nearest);
    case 2:
        return ScoreTile<2>(xa, xb, tile, columns, nearest);
    case 3:
        return ScoreTile<3>(xa, xb, tile, columns, nearest);
    case 4:
        return ScoreTile<4>(xa, xb, tile, columns, nearest);
    case 5:
        return ScoreTile<5>(xa, xb, tile, columns, nearest);
    default:
        return ScoreTile<6>(xa, xb, tile, columns, nearest);
    }
}

HWY_INLINE void StoreLabels(const Nearest& nearest, std::size_t v, Floats norms,
                            const CentroidTable& centroids, Label* out)
{
    const FloatTag tag;
    const hn::RebindToSigned<FloatTag> signedTag;
    const hn::Rebind<Label, FloatTag> labelTag;
    const Floats band = hn::MulAdd(norms, hn::Set(tag, centroids.bandSlope()),
                                   hn::Set(tag, centroids.bandOffset()));
    const auto uncertain = hn::Le(hn::Sub(nearest.second[v], nearest.score[v]), band);
    const Floats label = hn::IfThenElse(uncertain, hn::Set(tag, static_cast<float>(uncertainLabel)),
                                        nearest.index[v]);
    hn::StoreU(hn::DemoteTo(labelTag, hn::ConvertTo(signedTag, label)), labelTag, out);
}

/// Vector v of the stretch: with short vectors a part of a panel, with long ones a panel.
HWY_INLINE const float* VectorAt(const PanelStretch& stretch, std::size_t v)
{
    const std::size_t row = v * floatLanes;
    return (*stretch.panels)[stretch.begin + row / panelRows] + row % panelRows;
}

void FindNearest(const PanelStretch& stretch, const CentroidTable& centroids, const float* norms,
                 Label* out)
{
    const FloatTag tag;
    const Floats infinite = hn::Set(tag, 3.0e38F);
    const std::size_t vectors = (stretch.end - stretch.begin) * panelRows / floatLanes;
    for (std::size_t v = 0; v < vectors; v += 2) {
        const std::size_t w = v + 1 < vectors ? v + 1 : v;
        Nearest nearest{{infinite, infinite}, {infinite, infinite}, {hn::Zero(tag), hn::Zero(tag)}};
        for (const CentroidTable::Tile& tile : centroids.tiles())
            ScoreAnyTile(VectorAt(stretch, v), VectorAt(stretch, w), tile, centroids.columns(),
                         nearest);
        StoreLabels(nearest, 0, hn::LoadU(tag, norms + v * floatLanes), centroids,
                    out + v * floatLanes);
        StoreLabels(nearest, 1, hn::LoadU(tag, norms + w * floatLanes), centroids,
                    out + w * floatLanes);
    }
}

/// Squared distances of two vectors of rows from T candidates; without fusing, so that every
/// instruction set gives the same bits.
template<std::size_t T>
HWY_INLINE void SquaredDistances(const float* xa, const float* xb, const float* candidates,
                                 std::size_t columns, Floats* a, Floats* b)
{
    const FloatTag tag;
    for (std::size_t t = 0; t < T; ++t)
        a[t] = b[t] = hn::Zero(tag);
    for (std::size_t j = 0; j < columns; ++j) {
        const Floats va = hn::Load(tag, xa + j * panelRows);
        const Floats vb = hn::Load(tag, xb + j * panelRows);
        for (std::size_t t = 0; t < T; ++t) {
            const Floats value = hn::Set(tag, candidates[t * columns + j]);
            const Floats da = hn::Sub(va, value);
            const Floats db = hn::Sub(vb, value);
            a[t] = hn::Add(a[t], hn::Mul(da, da));
            b[t] = hn::Add(b[t], hn::Mul(db, db));
        }
    }
}

/// Adds up lanes that stand for rows 0..15 of all panels, in the order of the rows.
HWY_INLINE double SumOfLanes(const float* lanes)
{
    double sum = 0;
    for (std::size_t i = 0; i < panelRows; ++i)
        sum += static_cast<double>(lanes[i]);
    return sum;
}

template<std::size_t T>
HWY_INLINE void SumClosestOf(const PanelStretch& stretch, const float* candidates,
                             const float* closest, double* sums)
{
    const FloatTag tag;
    const std::size_t columns = stretch.panels->columns();
    HWY_ALIGN float lanes[T][panelRows] = {};
    const std::size_t vectors = (stretch.end - stretch.begin) * panelRows / floatLanes;
    for (std::size_t v = 0; v < vectors; v += 2) {
        const std::size_t w = v + 1 < vectors ? v + 1 : v;
        Floats a[T];
        Floats b[T];
        SquaredDistances<T>(VectorAt(stretch, v), VectorAt(stretch, w), candidates, columns, a, b);
        const Floats ca = hn::LoadU(tag, closest + v * floatLanes);
        const Floats cb = hn::LoadU(tag, closest + w * floatLanes);
        for (std::size_t t = 0; t < T; ++t) {
            float* la = lanes[t] + v * floatLanes % panelRows;
            hn::Store(hn::Add(hn::Load(tag, la), hn::Min(ca, a[t])), tag, la);
            if (w == v)
                continue;
            float* lb = lanes[t] + w * floatLanes % panelRows;
            hn::Store(hn::Add(hn::Load(tag, lb), hn::Min(cb, b[t])), tag, lb);
        }
    }
    for (std::size_t t = 0; t < T; ++t)
        sums[t] = SumOfLanes(lanes[t]);
}

void SumClosest(const PanelStretch& stretch, const float* candidates, const float* closest,
                std::span<double> sums)
{
    const std::size_t columns = stretch.panels->columns();
    for (std::size_t t = 0; t < sums.size(); t += 4) {
        const float* from = candidates + t * columns;
        switch (sums.size() - t) {
        case 1:
            SumClosestOf<1>(stretch, from, closest, sums.data() + t);
            break;
        case 2:
            SumClosestOf<2>(stretch, from, closest, sums.data() + t);
            break;
        case 3:
            SumClosestOf<3>(stretch, from, closest, sums.data() + t);
            break;
        default:
            SumClosestOf<4>(stretch, from, closest, sums.data() + t);
            break;
        }
    }
}

double LowerClosest(const PanelStretch& stretch, const float* candidate, float* closest)
{
    const FloatTag tag;
    const std::size_t columns = stretch.panels->columns();
    HWY_ALIGN float lanes[panelRows] = {};
    const std::size_t vectors = (stretch.end - stretch.begin) * panelRows / floatLanes;
    for (std::size_t v = 0; v < vectors; ++v) {
        Floats a;
        Floats b;
        SquaredDistances<1>(VectorAt(stretch, v), VectorAt(stretch, v), candidate, columns, &a, &b);
        const Floats lower = hn::Min(hn::LoadU(tag, closest + v * floatLanes), a);
        hn::StoreU(lower, tag, closest + v * floatLanes);
        float* lane = lanes + v * floatLanes % panelRows;
        hn::Store(hn::Add(hn::Load(tag, lane), lower), tag, lane);
    }
    return SumOfLanes(lanes);
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
