// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/units.h"

#include "base/blocks.h"
#include "math/linalg/moments.h"

#include <cmath>

namespace tessera {

double unitOf(MatrixView values, const Cancel& cancel)
{
    double half = 0.0; // a whole difference could overflow
    for (std::size_t j = 0; j < values.columns; ++j) {
        const auto column = values.column(j);
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (i % blockRows == 0)
                cancel.poll();
            half = std::max(half, std::abs(column[i] * 0.5 - column.front() * 0.5));
        }
    }
    return unitFor(half);
}

Matrix inUnits(MatrixView values, double unit, const Cancel& cancel)
{
    Matrix result = Matrix::uninitialised(values.rows, values.columns);
    forEachIndex(values.columns, cancel, [&](std::size_t j) {
        for (std::size_t i = 0; i < values.rows; ++i)
            result(i, j) = values(i, j) / unit;
    });
    return result;
}

} // namespace tessera
