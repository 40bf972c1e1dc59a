// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables on which careless clustering goes wrong, each with what a plain program can compute with:
// the same rows without the offset and in harmless units. Whole multiples of a power of two, so
// that nothing is rounded on the way.

#include "base/random.h"
#include "math/matrix.h"

#include <cmath>

struct Trap {
    tessera::Matrix points{};
    tessera::Matrix plain{}; ///< (points - offset) / unit
    double unit = 1;
    double offset = 0;
    int k = 3;
};

/// Whole multiples of 1/64 in `groups` overlapping groups.
inline tessera::Matrix gridGroups(std::size_t rows, std::size_t columns, std::size_t groups,
                                  std::uint64_t seed = 1)
{
    tessera::Matrix points(rows, columns);
    tessera::Random random(seed, rows, columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            points(i, j) = std::round(64 * random.normal() +
                                      160 * static_cast<double>((i * (j + 1)) % groups)) /
                           64;
    return points;
}

/// The table as it is.
inline Trap asItIs(const tessera::Matrix& points, int k)
{
    return {.points = points, .plain = points, .k = k};
}

/// Every value times `unit`, a power of two, plus `offset`.
inline Trap moved(const tessera::Matrix& plain, int k, double unit, double offset)
{
    Trap trap{.points = plain, .plain = plain, .unit = unit, .offset = offset, .k = k};
    for (std::size_t i = 0; i < plain.rows() * plain.columns(); ++i)
        trap.points.data()[i] = plain.data()[i] * unit + offset;
    return trap;
}

/// `distinct` different rows, again and again.
inline tessera::Matrix repeated(std::size_t rows, std::size_t distinct)
{
    const tessera::Matrix few = gridGroups(distinct, 3, 3);
    tessera::Matrix points(rows, 3);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            points(i, j) = few(i % distinct, j);
    return points;
}

/// The points of a square lattice about 0: whole rows of them lie on the border of two segments.
inline tessera::Matrix lattice(std::size_t side)
{
    tessera::Matrix points(side * side, 2);
    for (std::size_t i = 0; i < side * side; ++i) {
        const std::size_t line = i / side;
        points(i, 0) = static_cast<double>(2 * (i % side)) - static_cast<double>(side - 1);
        points(i, 1) = static_cast<double>(2 * line) - static_cast<double>(side - 1);
    }
    return points;
}

/// Columns 1 and 3 hold one value throughout.
inline tessera::Matrix withConstantColumns()
{
    tessera::Matrix points = gridGroups(500, 4, 3);
    for (std::size_t i = 0; i < points.rows(); ++i) {
        points(i, 1) = 1e9;
        points(i, 3) = 0.1;
    }
    return points;
}

/// A few groups, and rows so far away that starts and means leave segments behind.
inline tessera::Matrix withFarRows()
{
    tessera::Matrix points = gridGroups(603, 2, 2);
    for (std::size_t i = 600; i < 603; ++i)
        points(i, 0) = 1e6 * static_cast<double>(i - 598);
    return points;
}
