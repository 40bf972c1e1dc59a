// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up tables to measure on: overlapping groups, skewed amounts, ties and a few far rows,
// standardised. They are no separated blobs, which would flatter every clustering.

#include "base/random.h"
#include "math/matrix.h"

#include <cmath>

namespace tessera {

inline void standardiseColumns(Matrix& matrix)
{
    const double n = static_cast<double>(matrix.rows());
    for (std::size_t j = 0; j < matrix.columns(); ++j) {
        double sum = 0;
        double squares = 0;
        for (const double x : matrix.column(j))
            sum += x;
        for (const double x : matrix.column(j))
            squares += (x - sum / n) * (x - sum / n);
        const double deviation = std::sqrt(squares / n);
        for (double& x : matrix.column(j))
            x = (x - sum / n) / deviation;
    }
}

/// Like the credit-card table: five overlapping groups; every third column an amount (zero for half
/// of the rows, log-normal for the others), every third a frequency of 13 levels.
inline Matrix customers(std::size_t rows, std::size_t columns, std::uint64_t seed = 1)
{
    Matrix matrix(rows, columns);
    Random random(seed, rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint64_t group = random.below(5);
        const double common = random.normal(); // what correlates the columns
        for (std::size_t j = 0; j < columns; ++j) {
            const double shift = 0.8 * static_cast<double>((group * (j + 3) + j) % 5);
            const double z = 0.5 * common + random.normal() + shift;
            if (j % 3 == 0)
                matrix(row, j) = random.uniform() < 0.5 ? 0 : std::exp(1.1 * z);
            else if (j % 3 == 1)
                matrix(row, j) = std::round(12 / (1 + std::exp(-z))) / 12;
            else
                matrix(row, j) = z;
        }
    }
    standardiseColumns(matrix);
    return matrix;
}

} // namespace tessera
