// SPDX-License-Identifier: GPL-3.0-or-later

// The loops of pairwise.h, compiled once for every instruction set. Only pairwise.cpp includes it.
// It has no include guard of its own: Highway includes it again and again.

#include "clustering/kernels/pairwise.h"

#include <bit>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using WideTag = hn::CappedTag<double, panelRows / 2>;
using CountTag = hn::RebindToSigned<WideTag>;
using Wide = hn::Vec<WideTag>;
using Counts = hn::Vec<CountTag>;
inline constexpr std::size_t wideLanes = hn::MaxLanes(WideTag());
inline constexpr std::size_t wideVectors = panelRows / wideLanes;

/// Distances of V vectors of rows of `a` from the J first rows of `b`: J x 16. Long sums of squares
/// are taken in steps, so that rounding does not grow with the number of columns.
template<class T, std::size_t V, std::size_t J>
HWY_INLINE void DistancesOf(const T* a, const T* b, std::size_t columns, T* distances)
{
    const hn::CappedTag<T, panelRows / V> tag;
    using Values = hn::Vec<decltype(tag)>;
    constexpr std::size_t lanes = hn::MaxLanes(tag);
    constexpr std::size_t step = 128;
    Values squares[J][V];
    for (std::size_t first = 0; first < columns; first += step) {
        Values sums[J][V];
        for (std::size_t i = 0; i < J; ++i)
            for (std::size_t v = 0; v < V; ++v)
                sums[i][v] = hn::Zero(tag);
        const std::size_t end = columns - first < step ? columns : first + step;
        for (std::size_t j = first; j < end; ++j) {
            Values values[V];
            for (std::size_t v = 0; v < V; ++v)
                values[v] = hn::Load(tag, a + j * panelRows + v * lanes);
            for (std::size_t i = 0; i < J; ++i) {
                const Values other = hn::Set(tag, b[j * panelRows + i]);
                for (std::size_t v = 0; v < V; ++v) {
                    const Values difference = hn::Sub(values[v], other);
                    sums[i][v] = hn::MulAdd(difference, difference, sums[i][v]);
                }
            }
        }
        for (std::size_t i = 0; i < J; ++i)
            for (std::size_t v = 0; v < V; ++v)
                squares[i][v] = first == 0 ? sums[i][v] : hn::Add(squares[i][v], sums[i][v]);
    }
    for (std::size_t i = 0; i < J; ++i)
        for (std::size_t v = 0; v < V; ++v)
            hn::Store(hn::Sqrt(squares[i][v]), tag, distances + i * panelRows + v * lanes);
}

/// All distances between two panels: rows of `b` x rows of `a`.
template<class T>
HWY_INLINE void AllDistances(const T* a, const T* b, std::size_t columns, T* distances)
{
    constexpr std::size_t lanes = hn::MaxLanes(hn::CappedTag<T, panelRows>());
    constexpr std::size_t vectors = lanes == panelRows ? 1 : 2;
    constexpr std::size_t together = vectors == 1 ? 8 : 6;
    for (std::size_t row = 0; row < panelRows; row += vectors * lanes) {
        std::size_t i = 0;
        for (; i + together <= panelRows; i += together)
            DistancesOf<T, vectors, together>(a + row, b + i, columns,
                                              distances + i * panelRows + row);
        if constexpr (panelRows % together != 0)
            DistancesOf<T, vectors, panelRows % together>(a + row, b + i, columns,
                                                          distances + i * panelRows + row);
    }
}

template<class T>
HWY_INLINE Wide LoadWide(const T* from)
{
    if constexpr (std::is_same_v<T, float>)
        return hn::PromoteTo(WideTag(), hn::Load(hn::Rebind<float, WideTag>(), from));
    else
        return hn::Load(WideTag(), from);
}

/// Multiples of the units, each with the bits of its magic number added.
template<class T>
HWY_INLINE void SplitOf(Wide distance, const DistanceUnits& units, Counts* parts)
{
    const Wide magic = hn::Set(WideTag(), units.first);
    const Wide first = hn::Add(distance, magic);
    parts[0] = hn::BitCast(CountTag(), first);
    if constexpr (sumParts<T> == 2) {
        const Wide rest = hn::Sub(distance, hn::Sub(first, magic));
        parts[1] = hn::BitCast(CountTag(), hn::Add(rest, hn::Set(WideTag(), units.second)));
    }
}

HWY_INLINE std::uint64_t MagicBits(const DistanceUnits& units, std::size_t part)
{
    return std::bit_cast<std::uint64_t>(part == 0 ? units.first : units.second);
}

/// sums += the total of `count` numbers less the magic bits in each of them.
HWY_INLINE void AddWithoutMagic(std::int64_t* sum, std::uint64_t total, std::size_t count,
                                std::uint64_t magic)
{
    *sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(*sum) + total - count * magic);
}

/// Adds the distances of one row of `b`, split in vectors of `a`'s rows, to its sums over their
/// runs.
HWY_INLINE void AddAcross(const Counts* values, std::span<const std::uint8_t> runs,
                          std::uint64_t magic, std::size_t stride, std::int64_t* sums)
{
    const CountTag tag;
    if (runs.size() == 1 && runs[0] == panelRows) {
        Counts sum = values[0];
        for (std::size_t w = 1; w < wideVectors; ++w)
            sum = hn::Add(sum, values[w]);
        // Not SumOfLanes: sums with the magic bits in them wrap, which only unsigned numbers may.
        HWY_ALIGN std::int64_t lanes[wideLanes];
        hn::Store(sum, tag, lanes);
        std::uint64_t total = 0;
        for (const std::int64_t lane : lanes)
            total += static_cast<std::uint64_t>(lane);
        AddWithoutMagic(sums, total, panelRows, magic);
        return;
    }
    HWY_ALIGN std::int64_t lanes[panelRows];
    for (std::size_t w = 0; w < wideVectors; ++w)
        hn::Store(values[w], tag, lanes + w * wideLanes);
    std::size_t row = 0;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const std::size_t begin = row;
        std::uint64_t total = 0;
        for (; row < runs[run]; ++row)
            total += static_cast<std::uint64_t>(lanes[row]);
        AddWithoutMagic(sums + run * stride, total, row - begin, magic);
    }
}

template<class T>
HWY_INLINE void AddTile(const PanelSide<T>& a, const PanelSide<T>& b, std::size_t columns,
                        const DistanceUnits& units)
{
    constexpr std::size_t parts = sumParts<T>;
    constexpr std::size_t stride = parts * pairBlockRows;
    const CountTag tag;
    HWY_ALIGN T distances[panelRows * panelRows];
    AllDistances(a.panel, b.panel, columns, distances);
    std::size_t row = 0;
    for (std::size_t run = 0; run < b.runs.size(); ++run) {
        Counts sums[parts][wideVectors];
        const std::size_t count = b.runs[run] - row;
        for (std::size_t p = 0; p < parts; ++p) {
            const auto less = static_cast<std::int64_t>(0 - count * MagicBits(units, p));
            for (std::size_t w = 0; w < wideVectors; ++w)
                sums[p][w] = hn::Set(tag, less);
        }
        for (; row < b.runs[run]; ++row) {
            Counts values[parts][wideVectors];
            for (std::size_t w = 0; w < wideVectors; ++w) {
                Counts split[parts];
                SplitOf<T>(LoadWide(distances + row * panelRows + w * wideLanes), units, split);
                for (std::size_t p = 0; p < parts; ++p) {
                    values[p][w] = split[p];
                    sums[p][w] = hn::Add(sums[p][w], split[p]);
                }
            }
            for (std::size_t p = 0; p < parts && b.sums != nullptr; ++p)
                AddAcross(values[p], a.runs, MagicBits(units, p), stride,
                          b.sums + p * pairBlockRows + row);
        }
        for (std::size_t p = 0; p < parts; ++p)
            for (std::size_t w = 0; w < wideVectors; ++w) {
                std::int64_t* to = a.sums + run * stride + p * pairBlockRows + w * wideLanes;
                hn::StoreU(hn::Add(hn::LoadU(tag, to), sums[p][w]), tag, to);
            }
    }
}

void AddFloatDistances(const PanelSide<float>& a, const PanelSide<float>& b, std::size_t columns,
                       const DistanceUnits& units)
{
    AddTile(a, b, columns, units);
}

void AddDoubleDistances(const PanelSide<double>& a, const PanelSide<double>& b, std::size_t columns,
                        const DistanceUnits& units)
{
    AddTile(a, b, columns, units);
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
