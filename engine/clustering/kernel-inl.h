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

/// One more centroid, with its score for each row of two vectors.
HWY_INLINE void Take(Nearest& nearest, Floats a, Floats b, std::size_t label)
{
    const Floats index = hn::Set(FloatTag(), static_cast<float>(label));
    const Floats scores[2] = {a, b};
    for (std::size_t v = 0; v < 2; ++v) {
        const auto nearer = hn::Lt(scores[v], nearest.score[v]);
        nearest.second[v] = hn::Min(nearest.second[v], hn::Max(scores[v], nearest.score[v]));
        nearest.score[v] = hn::Min(nearest.score[v], scores[v]);
        nearest.index[v] = hn::IfThenElse(nearer, index, nearest.index[v]);
    }
}

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
    for (std::size_t c = 0; c < K; ++c)
        Take(nearest, a[c], b[c], tile.first + c);
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

/// With a, b the two least distances: (b - a)^2 >= (b^2 - a^2)^2 / (2 (a^2 + b^2)), and a score is
/// half a squared distance but for the row's own norm. `gap` is the scores' difference less the
/// band.
HWY_INLINE Floats SquaredMargin(Floats gap, Floats scores, Floats norms, Floats band)
{
    const FloatTag tag;
    const Floats squares = hn::Max(hn::Add(hn::MulAdd(norms, norms, scores), hn::Add(band, band)),
                                   hn::Set(tag, 1e-37F));
    const Floats positive = hn::Max(gap, hn::Zero(tag));
    return hn::Mul(hn::Mul(positive, hn::Div(positive, squares)), hn::Set(tag, 0.9999F));
}

HWY_INLINE void StoreFound(const Nearest& nearest, std::size_t v, std::size_t row, Floats norms,
                           const CentroidTable& centroids, const NearestFound& found)
{
    const FloatTag tag;
    const hn::RebindToSigned<FloatTag> signedTag;
    const hn::Rebind<Label, FloatTag> labelTag;
    const Floats band = hn::MulAdd(norms, hn::Set(tag, centroids.bandSlope()),
                                   hn::Set(tag, centroids.bandOffset()));
    const Floats difference = hn::Sub(nearest.second[v], nearest.score[v]);
    const auto uncertain = hn::Le(difference, band);
    if (found.margins != nullptr)
        hn::StoreU(SquaredMargin(hn::Sub(difference, band),
                                 hn::Add(nearest.second[v], nearest.score[v]), norms, band),
                   tag, found.margins + row);
    const Floats label = hn::IfThenElse(uncertain, hn::Set(tag, static_cast<float>(uncertainLabel)),
                                        nearest.index[v]);
    hn::StoreU(hn::DemoteTo(labelTag, hn::ConvertTo(signedTag, label)), labelTag,
               found.labels + row);
}

/// Vector v of the stretch: with short vectors a part of a panel, with long ones a panel.
HWY_INLINE const float* VectorAt(const PanelStretch& stretch, std::size_t v)
{
    const std::size_t row = v * floatLanes;
    return (*stretch.panels)[stretch.begin + row / panelRows] + row % panelRows;
}

void FindNearest(const PanelStretch& stretch, const CentroidTable& centroids, const float* norms,
                 const NearestFound& found)
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
        for (const std::size_t which : {v, w})
            StoreFound(nearest, which == v ? 0 : 1, which * floatLanes,
                       hn::LoadU(tag, norms + which * floatLanes), centroids, found);
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

template<std::size_t T>
HWY_INLINE void OffersOf(const float* xa, const float* xb, const float* centroids,
                         const float* factors, std::size_t columns, std::size_t first,
                         Nearest& nearest)
{
    Floats a[T];
    Floats b[T];
    SquaredDistances<T>(xa, xb, centroids + first * columns, columns, a, b);
    for (std::size_t t = 0; t < T; ++t) {
        const Floats factor = hn::Set(FloatTag(), factors[first + t]);
        Take(nearest, hn::Mul(a[t], factor), hn::Mul(b[t], factor), first + t);
    }
}

HWY_INLINE void StoreOffers(const Nearest& nearest, std::size_t v, std::size_t row,
                            const Offers& out)
{
    const FloatTag tag;
    const hn::RebindToSigned<FloatTag> signedTag;
    const hn::Rebind<Label, FloatTag> labelTag;
    hn::StoreU(hn::DemoteTo(labelTag, hn::ConvertTo(signedTag, nearest.index[v])), labelTag,
               out.nearest + row);
    hn::StoreU(nearest.score[v], tag, out.least + row);
    hn::StoreU(nearest.second[v], tag, out.second + row);
}

void FindOffers(const PanelStretch& stretch, std::span<const float> centroids, const float* factors,
                const Offers& out)
{
    const FloatTag tag;
    const Floats infinite = hn::Set(tag, 3.0e38F);
    const std::size_t columns = stretch.panels->columns();
    const std::size_t k = centroids.size() / columns;
    const std::size_t vectors = (stretch.end - stretch.begin) * panelRows / floatLanes;
    for (std::size_t v = 0; v < vectors; v += 2) {
        const std::size_t w = v + 1 < vectors ? v + 1 : v;
        const float* xa = VectorAt(stretch, v);
        const float* xb = VectorAt(stretch, w);
        Nearest nearest{{infinite, infinite}, {infinite, infinite}, {hn::Zero(tag), hn::Zero(tag)}};
        std::size_t c = 0;
        for (; c + 4 <= k; c += 4)
            OffersOf<4>(xa, xb, centroids.data(), factors, columns, c, nearest);
        for (; c < k; ++c)
            OffersOf<1>(xa, xb, centroids.data(), factors, columns, c, nearest);
        StoreOffers(nearest, 0, v * floatLanes, out);
        StoreOffers(nearest, 1, w * floatLanes, out);
    }
}

/// sum += sign * row, one after the other.
HWY_INLINE void AddRow(const double* row, double sign, std::size_t columns, double* sum)
{
    const hn::ScalableTag<double> tag;
    const std::size_t lanes = hn::Lanes(tag);
    const auto factor = hn::Set(tag, sign);
    std::size_t j = 0;
    for (; j + lanes <= columns; j += lanes)
        hn::StoreU(hn::Add(hn::LoadU(tag, sum + j), hn::Mul(factor, hn::LoadU(tag, row + j))), tag,
                   sum + j);
    for (; j < columns; ++j)
        sum[j] += sign * row[j];
}

void MoveRows(const float* panel, std::size_t columns, const Label* from, const Label* to,
              double* sums)
{
    constexpr std::size_t most = 64; // columns at a time: the turned rows stay in the cache
    double rows[panelRows][most];
    for (std::size_t first = 0; first < columns; first += most) {
        const std::size_t count = std::min(most, columns - first);
        for (std::size_t j = 0; j < count; ++j)
            for (std::size_t i = 0; i < panelRows; ++i)
                rows[i][j] = static_cast<double>(panel[(first + j) * panelRows + i]);
        for (std::size_t i = 0; i < panelRows; ++i) {
            if (from[i] == to[i])
                continue;
            if (to[i] != noLabel)
                AddRow(rows[i], 1.0, count, sums + to[i] * columns + first);
            if (from[i] != noLabel)
                AddRow(rows[i], -1.0, count, sums + from[i] * columns + first);
        }
    }
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
