// SPDX-License-Identifier: GPL-3.0-or-later

// The loops of kernel.h, compiled once for every instruction set. Only kernel.cpp includes it.
// It has no include guard of its own: Highway includes it again and again.

#include "clustering/kernels/kernel.h"

#include <hwy/cache_control.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using FloatTag = hn::CappedTag<float, panelRows>;
using Floats = hn::Vec<FloatTag>;
inline constexpr std::size_t floatLanes = hn::MaxLanes(FloatTag());

/// The nearest centroid so far of R vectors of rows.
template<std::size_t R>
struct Nearest {
    Floats score[R];
    Floats second[R];
    Floats index[R];

    HWY_INLINE Nearest()
    {
        for (std::size_t r = 0; r < R; ++r) {
            score[r] = second[r] = hn::Set(FloatTag(), 3.0e38F);
            index[r] = hn::Zero(FloatTag());
        }
    }
};

/// One more centroid, with its score for each row of the vectors.
template<std::size_t R>
HWY_INLINE void Take(Nearest<R>& nearest, const Floats* scores, std::size_t label)
{
    const Floats index = hn::Set(FloatTag(), static_cast<float>(label));
    for (std::size_t r = 0; r < R; ++r) {
        const auto nearer = hn::Lt(scores[r], nearest.score[r]);
        nearest.second[r] = hn::Min(nearest.second[r], hn::Max(scores[r], nearest.score[r]));
        nearest.score[r] = hn::Min(nearest.score[r], scores[r]);
        nearest.index[r] = hn::IfThenElse(nearer, index, nearest.index[r]);
    }
}

/// Four would fit into the registers of some processors too, but reading as many panels side by
/// side slows down what comes from memory.
inline constexpr std::size_t vectorsAtOnce = 2;
using TileNearest = Nearest<vectorsAtOnce>;
using VectorPlaces = const float* const (&)[vectorsAtOnce];

template<std::size_t K>
HWY_INLINE void ScoreTile(VectorPlaces places, const CentroidTable::Tile& tile, std::size_t columns,
                          TileNearest& nearest)
{
    const FloatTag tag;
    Floats scores[K][vectorsAtOnce];
    const float* centroid = tile.values;
    for (std::size_t c = 0; c < K; ++c)
        for (std::size_t r = 0; r < vectorsAtOnce; ++r)
            scores[c][r] = hn::Set(tag, centroid[c]);
    centroid += K;
    for (std::size_t j = 0; j < columns; ++j, centroid += K) {
        Floats values[vectorsAtOnce];
        for (std::size_t r = 0; r < vectorsAtOnce; ++r)
            values[r] = hn::Load(tag, places[r] + j * panelRows);
        for (std::size_t c = 0; c < K; ++c) {
            const Floats value = hn::Set(tag, centroid[c]);
            for (std::size_t r = 0; r < vectorsAtOnce; ++r)
                scores[c][r] = hn::MulAdd(values[r], value, scores[c][r]);
        }
    }
    for (std::size_t c = 0; c < K; ++c)
        Take(nearest, scores[c], tile.first + c);
}

HWY_INLINE void ScoreAnyTile(VectorPlaces places, const CentroidTable::Tile& tile,
                             std::size_t columns, TileNearest& nearest)
{
    static_assert(CentroidTable::tileWidth == 6);
    switch (tile.count) {
    case 1:
        return ScoreTile<1>(places, tile, columns, nearest);
    case 2:
        return ScoreTile<2>(places, tile, columns, nearest);
    case 3:
        return ScoreTile<3>(places, tile, columns, nearest);
    case 4:
        return ScoreTile<4>(places, tile, columns, nearest);
    case 5:
        return ScoreTile<5>(places, tile, columns, nearest);
    default:
        return ScoreTile<6>(places, tile, columns, nearest);
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

/// What was found for vector r, whose rows begin at `row` of the stretch.
HWY_INLINE void StoreFound(const TileNearest& nearest, std::size_t r, std::size_t row,
                           const float* norms, const CentroidTable& centroids,
                           const NearestFound& found)
{
    const FloatTag tag;
    const hn::RebindToSigned<FloatTag> signedTag;
    const hn::Rebind<Label, FloatTag> labelTag;
    const Floats norm = hn::LoadU(tag, norms + row);
    const Floats band =
        hn::MulAdd(norm, hn::Set(tag, centroids.bandSlope()), hn::Set(tag, centroids.bandOffset()));
    const Floats difference = hn::Sub(nearest.second[r], nearest.score[r]);
    const auto uncertain = hn::Le(difference, band);
    if (found.margins != nullptr)
        hn::StoreU(SquaredMargin(hn::Sub(difference, band),
                                 hn::Add(nearest.second[r], nearest.score[r]), norm, band),
                   tag, found.margins + row);
    const Floats label = hn::IfThenElse(uncertain, hn::Set(tag, static_cast<float>(uncertainLabel)),
                                        nearest.index[r]);
    hn::StoreU(hn::DemoteTo(labelTag, hn::ConvertTo(signedTag, label)), labelTag,
               found.labels + row);
}

/// Vector v of the stretch: with short vectors a part of a panel, with long ones a panel.
HWY_INLINE const float* VectorAt(const PanelStretch& stretch, std::size_t v)
{
    const std::size_t row = v * floatLanes;
    return (*stretch.panels)[stretch.begin + row / panelRows] + row % panelRows;
}

/// Asks for the rows that come a little later: processors that guess what is read next stop at the
/// end of every page.
HWY_INLINE void PrefetchAhead(const float* rows, std::size_t values)
{
    constexpr std::size_t ahead = 4096; // values
    constexpr std::size_t line = 16;
    for (std::size_t i = 0; i < values; i += line)
        hwy::Prefetch(rows + ahead + i);
}

void FindNearest(const PanelStretch& stretch, const CentroidTable& centroids, const float* norms,
                 const NearestFound& found)
{
    constexpr std::size_t cached = std::size_t{1} << 22; // values; fewer stay in the caches
    const std::size_t values = vectorsAtOnce * floatLanes * centroids.columns();
    const bool streams = stretch.panels->rows() * centroids.columns() > cached;
    const std::size_t vectors = (stretch.end - stretch.begin) * panelRows / floatLanes;
    for (std::size_t v = 0; v < vectors; v += vectorsAtOnce) {
        const float* places[vectorsAtOnce];
        for (std::size_t r = 0; r < vectorsAtOnce; ++r) // the last one again where there is none
            places[r] = VectorAt(stretch, std::min(v + r, vectors - 1));
        if (streams)
            PrefetchAhead((*stretch.panels)[stretch.begin] + v / vectorsAtOnce * values, values);
        TileNearest nearest;
        for (const CentroidTable::Tile& tile : centroids.tiles())
            ScoreAnyTile(places, tile, centroids.columns(), nearest);
        for (std::size_t r = 0; r < vectorsAtOnce; ++r)
            StoreFound(nearest, r, std::min(v + r, vectors - 1) * floatLanes, norms, centroids,
                       found);
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

HWY_INLINE Floats WeightsAt(const PanelStretch& stretch, std::size_t v)
{
    const FloatTag tag;
    return stretch.weights != nullptr ? hn::LoadU(tag, stretch.weights + v * floatLanes)
                                      : hn::Set(tag, 1.0F);
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
        const Floats wa = WeightsAt(stretch, v);
        const Floats wb = WeightsAt(stretch, w);
        for (std::size_t t = 0; t < T; ++t) {
            float* la = lanes[t] + v * floatLanes % panelRows;
            hn::Store(hn::Add(hn::Load(tag, la), hn::Mul(wa, hn::Min(ca, a[t]))), tag, la);
            if (w == v)
                continue;
            float* lb = lanes[t] + w * floatLanes % panelRows;
            hn::Store(hn::Add(hn::Load(tag, lb), hn::Mul(wb, hn::Min(cb, b[t]))), tag, lb);
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
        hn::Store(hn::Add(hn::Load(tag, lane), hn::Mul(WeightsAt(stretch, v), lower)), tag, lane);
    }
    return SumOfLanes(lanes);
}

template<std::size_t T>
HWY_INLINE void OffersOf(const float* xa, const float* xb, const float* centroids,
                         const float* factors, std::size_t columns, std::size_t first,
                         Nearest<2>& nearest)
{
    Floats a[T];
    Floats b[T];
    SquaredDistances<T>(xa, xb, centroids + first * columns, columns, a, b);
    for (std::size_t t = 0; t < T; ++t) {
        const Floats factor = hn::Set(FloatTag(), factors[first + t]);
        const Floats offers[2] = {hn::Mul(a[t], factor), hn::Mul(b[t], factor)};
        Take(nearest, offers, first + t);
    }
}

HWY_INLINE void StoreOffers(const Nearest<2>& nearest, std::size_t v, std::size_t row,
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
    const std::size_t columns = stretch.panels->columns();
    const std::size_t k = centroids.size() / columns;
    const std::size_t vectors = (stretch.end - stretch.begin) * panelRows / floatLanes;
    for (std::size_t v = 0; v < vectors; v += 2) {
        const std::size_t w = v + 1 < vectors ? v + 1 : v;
        const float* xa = VectorAt(stretch, v);
        const float* xb = VectorAt(stretch, w);
        Nearest<2> nearest;
        std::size_t c = 0;
        for (; c + 4 <= k; c += 4)
            OffersOf<4>(xa, xb, centroids.data(), factors, columns, c, nearest);
        for (; c < k; ++c)
            OffersOf<1>(xa, xb, centroids.data(), factors, columns, c, nearest);
        StoreOffers(nearest, 0, v * floatLanes, out);
        StoreOffers(nearest, 1, w * floatLanes, out);
    }
}

/// sum += times * row, one after the other.
HWY_INLINE void AddRow(const double* row, double times, std::size_t columns, double* sum)
{
    const hn::ScalableTag<double> tag;
    const std::size_t lanes = hn::Lanes(tag);
    const auto factor = hn::Set(tag, times);
    std::size_t j = 0;
    for (; j + lanes <= columns; j += lanes)
        hn::StoreU(hn::Add(hn::LoadU(tag, sum + j), hn::Mul(factor, hn::LoadU(tag, row + j))), tag,
                   sum + j);
    for (; j < columns; ++j)
        sum[j] += times * row[j];
}

void MoveRows(const float* panel, std::size_t columns, const PanelMoves& moves, double* sums)
{
    constexpr std::size_t most = 64; // columns at a time: the turned rows stay in the cache
    double rows[panelRows][most];
    for (std::size_t first = 0; first < columns; first += most) {
        const std::size_t count = std::min(most, columns - first);
        for (std::size_t j = 0; j < count; ++j)
            for (std::size_t i = 0; i < panelRows; ++i)
                rows[i][j] = static_cast<double>(panel[(first + j) * panelRows + i]);
        for (std::size_t i = 0; i < panelRows; ++i) {
            const Label from = moves.from[i];
            const Label to = moves.to[i];
            if (from == to)
                continue;
            const double times =
                moves.weights != nullptr ? static_cast<double>(moves.weights[i]) : 1.0;
            if (to != noLabel)
                AddRow(rows[i], times, count, sums + to * columns + first);
            if (from != noLabel)
                AddRow(rows[i], -times, count, sums + from * columns + first);
        }
    }
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
