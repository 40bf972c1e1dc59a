// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/packing/frame.h"

#include "base/parallel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr std::size_t blockRows = 4096;

struct Extent {
    double center = 0;
    double halfReach =
        0; ///< half the greatest distance from the center; half, so that it cannot overflow
    bool finite = true;
};

Extent measure(std::span<const double> column, const Cancel& cancel)
{
    double sum = 0;
    double least = std::numeric_limits<double>::infinity();
    double greatest = -least;
    double check = 0; // becomes NaN with the first value that is not finite
    for (std::size_t begin = 0; begin < column.size(); begin += blockRows) {
        cancel.poll();
        double blockSum = 0;
        for (std::size_t row = begin; row < std::min(begin + blockRows, column.size()); ++row) {
            const double x = column[row];
            check += x * 0.0;
            least = std::min(least, x);
            greatest = std::max(greatest, x);
            blockSum += x;
        }
        sum += blockSum;
    }
    if (check != 0)
        return {.finite = false};
    double center = sum / static_cast<double>(column.size());
    if (!std::isfinite(center))
        center = least / 2 + greatest / 2;
    center = std::clamp(center, least, greatest);
    return {.center = center,
            .halfReach = std::max(greatest / 2 - center / 2, center / 2 - least / 2)};
}

} // namespace

Result<Frame> Frame::of(MatrixView matrix, const Cancel& cancel)
{
    if (matrix.columns == 0)
        return Issue{.code = IssueCode::NoUsableFeature};
    std::vector<Extent> extents(matrix.columns);
    parallelFor(matrix.columns,
                [&](std::size_t j) { extents[j] = measure(matrix.column(j), cancel); });
    double halfReach = 0;
    for (const Extent& extent : extents) {
        if (!extent.finite)
            return Issue{.code = IssueCode::NotFinite};
        halfReach = std::max(halfReach, extent.halfReach);
    }
    Frame frame;
    if (halfReach > 0)
        frame.m_exponent = std::clamp(std::ilogb(halfReach) + 2, -1000, 1024);
    frame.m_before = frame.m_exponent > 1000 ? 0.25 : 1.0;
    frame.m_after = std::ldexp(1.0 / frame.m_before, -frame.m_exponent);
    for (const Extent& extent : extents)
        frame.m_center.push_back(extent.center * frame.m_before);
    return frame;
}

Result<Frame> Frame::estimated(MatrixView matrix, const Cancel& cancel)
{
    constexpr std::size_t stretches = 128;
    constexpr std::size_t rows = 32; // of a stretch: four cache lines of a column
    assert(matrix.rows >= stretches * rows);
    Matrix sample = Matrix::uninitialised(stretches * rows, matrix.columns);
    parallelFor(matrix.columns, [&](std::size_t j) {
        for (std::size_t i = 0; i < stretches; ++i) {
            const std::size_t first = (matrix.rows - rows) * i / (stretches - 1);
            std::ranges::copy(matrix.column(j).subspan(first, rows),
                              sample.column(j).begin() + static_cast<std::ptrdiff_t>(i * rows));
        }
    });
    return of(sample, cancel);
}

double Frame::inMatrix(double value, std::size_t column) const
{
    return m_center[column] / m_before + std::ldexp(value, m_exponent);
}

double Frame::lengthInMatrix(double length) const
{
    return std::ldexp(length, m_exponent);
}

double Frame::squaresInMatrix(double squares) const
{
    return std::ldexp(squares, 2 * m_exponent);
}

} // namespace tessera
