// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables made by whole-number arithmetic, so that other programs can make the very same ones and
// their answers can stand in our tests as constants. It never draws from a random generator.

#include "base/random.h"
#include "math/matrix.h"

namespace tessera {

/// x(i, j) = ((i i (7 + j) + 13 i (j + 3)) mod 101) / 10 + apart ((i mod 4) >> (j mod 2)): four
/// groups.
inline Matrix arithmeticTable(std::size_t rows, std::size_t columns, double apart = 4.0)
{
    Matrix table(rows, columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            table(i, j) = static_cast<double>((i * i * (7 + j) + 13 * i * (j + 3)) % 101) / 10.0 +
                          apart * static_cast<double>((i % 4) >> (j % 2));
    return table;
}

/// Normal groups of equal spread around places `apart` from each other, for what needs many rows.
inline Matrix normalGroups(std::size_t rows, std::size_t columns, std::size_t groups, double apart,
                           std::uint64_t seed = 5)
{
    Matrix table(rows, columns);
    Random random(seed);
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t around =
            i % groups / columns; // groups beyond the columns lie farther out
        for (std::size_t j = 0; j < columns; ++j)
            table(i, j) = random.normal() + (j == i % groups % columns ? apart : 0.0) *
                                                (1.0 + static_cast<double>(around));
    }
    return table;
}

} // namespace tessera
