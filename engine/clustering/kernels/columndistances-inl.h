// SPDX-License-Identifier: GPL-3.0-or-later

// The loop of columndistances.h, compiled once for every instruction set. Only columndistances.cpp
// includes it. It has no include guard of its own: Highway includes it again and again.

#include "clustering/kernels/columndistances.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// V vectors of rows from `row` on; without fusing, column after column.
template<std::size_t V>
HWY_INLINE void SquaredDistancesOf(const MatrixView& values, std::size_t row, const double* place,
                                   double* out)
{
    const hn::ScalableTag<double> tag;
    constexpr std::size_t lanes = hn::MaxLanes(hn::ScalableTag<double>());
    hn::Vec<decltype(tag)> squares[V];
    for (std::size_t v = 0; v < V; ++v)
        squares[v] = hn::Zero(tag);
    for (std::size_t j = 0; j < values.columns; ++j) {
        const double* const column = values.start(j) + row;
        const auto there = hn::Set(tag, place[j]);
        for (std::size_t v = 0; v < V; ++v) {
            const auto difference = hn::Sub(hn::LoadU(tag, column + v * lanes), there);
            squares[v] = hn::Add(squares[v], hn::Mul(difference, difference));
        }
    }
    for (std::size_t v = 0; v < V; ++v)
        hn::StoreU(squares[v], tag, out + v * lanes);
}

void SquaredDistancesFrom(MatrixView values, RowRange rows, const double* place, double* out)
{
    constexpr std::size_t lanes = hn::MaxLanes(hn::ScalableTag<double>());
    constexpr std::size_t together = 4;
    std::size_t row = rows.begin;
    for (; row + together * lanes <= rows.end; row += together * lanes)
        SquaredDistancesOf<together>(values, row, place, out + (row - rows.begin));
    for (; row < rows.end; ++row) {
        double square = 0;
        for (std::size_t j = 0; j < values.columns; ++j) {
            const double difference = values(row, j) - place[j];
            const double product = difference * difference;
            square += product;
        }
        out[row - rows.begin] = square;
    }
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
