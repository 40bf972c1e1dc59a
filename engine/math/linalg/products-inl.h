// SPDX-License-Identifier: GPL-3.0-or-later

// The loops of products.h, compiled once for every instruction set. Only products.cpp includes it.
// It has no include guard of its own: Highway includes it again and again.

#include "math/linalg/products.h"

#include <algorithm>
#include <hwy/cache_control.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<double, productStep>;
using Values = hn::Vec<Tag>;
inline constexpr std::size_t lanes = hn::MaxLanes(Tag());
inline constexpr std::size_t tile = 4;

HWY_INLINE double Total(Values values)
{
    return hn::GetLane(hn::SumOfLanes(Tag(), values));
}

double CentreColumn(std::span<const double> in, double shift, double* out)
{
    const Tag tag;
    const Values less = hn::Set(tag, shift);
    const std::size_t whole = in.size() / productStep * productStep;
    Values sums[2] = {hn::Zero(tag), hn::Zero(tag)};
    for (std::size_t i = 0; i < whole; i += lanes) {
        // Short stretches of many columns are nothing that the processor could foresee.
        hwy::Prefetch(in.data() + i + in.size());
        const Values value = hn::Sub(hn::LoadU(tag, in.data() + i), less);
        hn::StoreU(value, tag, out + i);
        sums[i / lanes % 2] = hn::Add(sums[i / lanes % 2], value);
    }
    double sum = Total(hn::Add(sums[0], sums[1]));
    for (std::size_t i = whole; i < in.size(); ++i) {
        out[i] = in[i] - shift;
        sum += out[i];
    }
    for (std::size_t i = in.size(); i % productStep != 0; ++i)
        out[i] = 0;
    return sum;
}

template<std::size_t I, std::size_t J>
HWY_INLINE void AddTile(const double* left, std::size_t leftStride, const double* right,
                        std::size_t rightStride, std::size_t length, double* sums,
                        std::size_t sumStride)
{
    const Tag tag;
    Values products[J][I];
    for (std::size_t j = 0; j < J; ++j)
        for (std::size_t i = 0; i < I; ++i)
            products[j][i] = hn::Zero(tag);
    for (std::size_t row = 0; row < length; row += lanes) {
        Values a[I];
        for (std::size_t i = 0; i < I; ++i)
            a[i] = hn::LoadU(tag, left + i * leftStride + row);
        for (std::size_t j = 0; j < J; ++j) {
            const Values b = hn::LoadU(tag, right + j * rightStride + row);
            for (std::size_t i = 0; i < I; ++i)
                products[j][i] = hn::MulAdd(a[i], b, products[j][i]);
        }
    }
    for (std::size_t j = 0; j < J; ++j)
        for (std::size_t i = 0; i < I; ++i)
            sums[j * sumStride + i] += Total(products[j][i]);
}

/// Calls work with the number of columns of a tile as a constant.
template<class Work>
HWY_INLINE void WithWidth(std::size_t width, const Work& work)
{
    static_assert(tile == 4);
    if (width >= 4)
        work(std::integral_constant<std::size_t, 4>());
    else if (width == 3)
        work(std::integral_constant<std::size_t, 3>());
    else if (width == 2)
        work(std::integral_constant<std::size_t, 2>());
    else
        work(std::integral_constant<std::size_t, 1>());
}

enum class Pairs { All, OneHalf };

template<Pairs pairs>
HWY_INLINE void AddTiles(const ColumnBlock& left, const ColumnBlock& right, std::size_t length,
                         double* sums)
{
    for (std::size_t j = 0; j < right.columns; j += tile)
        WithWidth(right.columns - j, [&](auto J) HWY_ATTR {
            for (std::size_t i = pairs == Pairs::All ? 0 : j; i < left.columns; i += tile)
                WithWidth(left.columns - i, [&](auto I) HWY_ATTR {
                    AddTile<I(), J()>(left.values + i * left.stride, left.stride,
                                      right.values + j * right.stride, right.stride, length,
                                      sums + j * left.columns + i, left.columns);
                });
        });
}

void AddProducts(const ColumnBlock& left, const ColumnBlock& right, std::size_t length,
                 double* sums)
{
    AddTiles<Pairs::All>(left, right, length, sums);
}

void AddOwnProducts(const ColumnBlock& block, std::size_t length, double* sums)
{
    AddTiles<Pairs::OneHalf>(block, block, length, sums);
}

/// One step of rows for C columns of weights.
template<std::size_t C, std::size_t V>
HWY_INLINE void CombineTile(const ColumnBlock& block, const double* weights, double* out,
                            std::size_t outStride, std::size_t row)
{
    const Tag tag;
    Values sums[C][V];
    for (std::size_t c = 0; c < C; ++c)
        for (std::size_t v = 0; v < V; ++v)
            sums[c][v] = hn::Zero(tag);
    for (std::size_t j = 0; j < block.columns; ++j) {
        Values values[V];
        for (std::size_t v = 0; v < V; ++v)
            values[v] = hn::LoadU(tag, block.values + j * block.stride + row + v * lanes);
        for (std::size_t c = 0; c < C; ++c) {
            const Values weight = hn::Set(tag, weights[c * block.columns + j]);
            for (std::size_t v = 0; v < V; ++v)
                sums[c][v] = hn::MulAdd(values[v], weight, sums[c][v]);
        }
    }
    for (std::size_t c = 0; c < C; ++c)
        for (std::size_t v = 0; v < V; ++v)
            hn::StoreU(sums[c][v], tag, out + c * outStride + row + v * lanes);
}

void CombineColumns(const ColumnBlock& block, std::span<const double> weights, std::size_t rows,
                    double* out, std::size_t outStride)
{
    const std::size_t count = weights.size() / block.columns;
    constexpr std::size_t together = lanes < productStep ? productStep / lanes : 2;
    constexpr std::size_t stride = together * lanes;
    const std::size_t whole = rows / productStep * productStep;
    for (std::size_t c = 0; c < count; c += tile)
        WithWidth(count - c, [&](auto C) HWY_ATTR {
            const double* const from = weights.data() + c * block.columns;
            double* const to = out + c * outStride;
            std::size_t row = 0;
            for (; row + stride <= whole; row += stride)
                CombineTile<C(), together>(block, from, to, outStride, row);
            for (; row + lanes <= whole; row += lanes)
                CombineTile<C(), 1>(block, from, to, outStride, row);
            double rest[C() * productStep];
            for (std::size_t step = whole; step < rows; step += lanes) { // what is left of a step
                ColumnBlock last = block;
                last.values += step;
                CombineTile<C(), 1>(last, from, rest, productStep, 0);
                for (std::size_t i = 0; i < std::min(lanes, rows - step); ++i)
                    for (std::size_t k = 0; k < C(); ++k)
                        to[k * outStride + step + i] = rest[k * productStep + i];
            }
        });
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
