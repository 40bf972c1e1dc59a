// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/covariance.h"

#include "base/blocks.h"
#include "math/linalg/moments.h"
#include "math/linalg/products.h"

#include <optional>

#include <tbb/cache_aligned_allocator.h>

namespace tessera {

namespace {

constexpr std::size_t tileColumns = 64;
using AlignedNumbers = std::vector<double, tbb::cache_aligned_allocator<double>>;

/// A square piece of the products summed over a range of rows.
struct Tile {
    std::size_t left = 0; ///< first column of each side, right <= left
    std::size_t right = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<double> products{}; ///< right columns x left columns
    std::vector<double> sums{};     ///< of the columns, where both sides are the same
};

/// Sums of products of the columns about a shift, and of the columns themselves.
struct ShiftedSums {
    Matrix products; ///< columns x columns, both triangles
    std::vector<double> sums;
};

/// The tiles on and below the diagonal, cut into ranges of rows when there are few of them. How
/// they are cut depends on the shape of the matrix alone.
std::vector<Tile> makeTiles(std::size_t rows, std::size_t columns)
{
    const std::size_t sides = (columns + tileColumns - 1) / tileColumns;
    const std::size_t pairs = sides * (sides + 1) / 2;
    const std::size_t cuts = std::clamp<std::size_t>(256 / std::max<std::size_t>(pairs, 1), 1, 64);
    const std::size_t length = std::max(productRows, (rows + cuts - 1) / cuts);
    std::vector<Tile> tiles;
    for (std::size_t left = 0; left < columns; left += tileColumns) {
        for (std::size_t right = 0; right <= left; right += tileColumns) {
            for (std::size_t begin = 0; begin < rows; begin += length)
                tiles.push_back({.left = left,
                                 .right = right,
                                 .begin = begin,
                                 .end = std::min(rows, begin + length)});
        }
    }
    return tiles;
}

/// The columns of one side of a tile, in steps of rows.
class Side {
public:
    Side(MatrixView values, const std::vector<double>& shift, std::size_t first)
        : m_values(values)
        , m_shift(shift)
        , m_first(first)
        , m_columns(std::min(tileColumns, values.columns - first))
        , m_centred(m_columns * productRows)
    {}

    std::size_t columns() const { return m_columns; }
    ColumnBlock block() const { return {.values = m_centred.data(), .columns = m_columns}; }
    /// Adds the sums of the columns to `sums`, unless it is empty.
    void take(std::size_t begin, std::size_t end, std::span<double> sums)
    {
        for (std::size_t j = 0; j < m_columns; ++j) {
            const auto column = m_values.column(m_first + j).subspan(begin, end - begin);
            const double sum =
                centreColumn(column, m_shift[m_first + j], m_centred.data() + j * productRows);
            if (!sums.empty())
                sums[j] += sum;
        }
    }

private:
    MatrixView m_values;
    const std::vector<double>& m_shift;
    std::size_t m_first;
    std::size_t m_columns;
    AlignedNumbers m_centred;
};

void sumTile(MatrixView values, const std::vector<double>& shift, Tile& tile, const Cancel& cancel)
{
    const bool diagonal = tile.left == tile.right;
    Side left(values, shift, tile.left);
    std::optional<Side> right;
    if (!diagonal)
        right.emplace(values, shift, tile.right);
    tile.products.assign(left.columns() * (right ? *right : left).columns(), 0.0);
    tile.sums.assign(diagonal ? left.columns() : 0, 0.0);
    for (std::size_t begin = tile.begin; begin < tile.end; begin += productRows) {
        cancel.poll();
        const std::size_t end = std::min(tile.end, begin + productRows);
        left.take(begin, end, tile.sums);
        if (right)
            right->take(begin, end, {});
        const std::size_t steps = (end - begin + productStep - 1) / productStep;
        if (right)
            addProducts(left.block(), right->block(), steps * productStep, tile.products.data());
        else
            addOwnProducts(left.block(), steps * productStep, tile.products.data());
    }
}

/// Adds what a tile holds on and below the diagonal, on both sides of it.
void addTile(const Tile& tile, ShiftedSums& result)
{
    const std::size_t height = std::min(tileColumns, result.products.rows() - tile.left);
    const std::size_t width = tile.products.size() / height;
    for (std::size_t j = 0; j < width; ++j) {
        const std::size_t column = tile.right + j;
        for (std::size_t i = tile.left == tile.right ? j : 0; i < height; ++i) {
            double& sum = result.products(tile.left + i, column);
            sum += tile.products[j * height + i];
            result.products(column, tile.left + i) = sum;
        }
    }
    for (std::size_t i = 0; i < tile.sums.size(); ++i)
        result.sums[tile.left + i] += tile.sums[i];
}

ShiftedSums sumsAbout(MatrixView values, const std::vector<double>& shift, const Cancel& cancel)
{
    std::vector<Tile> tiles = makeTiles(values.rows, values.columns);
    forEachIndex(tiles.size(), cancel,
                 [&](std::size_t i) { sumTile(values, shift, tiles[i], cancel); });
    ShiftedSums result{.products = Matrix::uninitialised(values.columns, values.columns),
                       .sums = std::vector<double>(values.columns)};
    forEachIndex(values.columns, cancel,
                 [&](std::size_t j) { std::ranges::fill(result.products.column(j), 0.0); });
    for (const Tile& tile : tiles) { // in their order: the same bits every time
        cancel.poll();
        addTile(tile, result);
    }
    return result;
}

/// The mean of rows spread over the whole column, exact where they are all alike.
double roughMean(std::span<const double> column)
{
    const std::size_t step = std::max<std::size_t>(1, column.size() / 1024);
    double sum = 0.0;
    std::size_t count = 0;
    bool constant = true;
    for (std::size_t row = 0; row < column.size(); row += step, ++count) {
        sum += column[row];
        constant = constant && column[row] == column.front();
    }
    return constant ? column.front() : sum / static_cast<double>(count);
}

/// Whether taking the sums about `shift` instead of the mean has cost no digits to speak of.
bool nearTheMean(const ShiftedSums& found, double n)
{
    for (std::size_t j = 0; j < found.sums.size(); ++j) {
        const double off = found.sums[j] * found.sums[j] / n;
        if (!(off <= 0.5 * found.products(j, j)))
            return false;
    }
    return true;
}

} // namespace

MeanAndCovariance meanAndCovariance(MatrixView values, const Cancel& cancel)
{
    const double n = static_cast<double>(values.rows);
    MeanAndCovariance result{.mean = std::vector<double>(values.columns), .covariance = {}};
    if (values.rows == 0)
        return {.mean = result.mean, .covariance = Matrix(values.columns, values.columns)};
    for (std::size_t j = 0; j < values.columns; ++j)
        result.mean[j] = roughMean(values.column(j));
    ShiftedSums found = sumsAbout(values, result.mean, cancel);
    if (!nearTheMean(found, n)) {
        result.mean = columnMeans(values, cancel);
        found = sumsAbout(values, result.mean, cancel);
    }
    const double divisor = std::max(n - 1, 1.0);
    for (std::size_t j = 0; j < values.columns; ++j) {
        cancel.poll();
        for (std::size_t i = 0; i < values.columns; ++i)
            found.products(i, j) =
                (found.products(i, j) - found.sums[i] / n * found.sums[j]) / divisor;
    }
    for (std::size_t j = 0; j < values.columns; ++j)
        result.mean[j] += found.sums[j] / n;
    result.covariance = std::move(found.products);
    return result;
}

std::vector<double> columnMeans(MatrixView values, const Cancel& cancel)
{
    std::vector<double> means(values.columns);
    forEachIndex(values.columns, cancel, [&](std::size_t j) {
        means[j] = momentsInOwnUnit(values.column(j), cancel).meanInUnits();
    });
    return means;
}

Matrix covariance(MatrixView values, const std::vector<double>& mean, const Cancel& cancel)
{
    const double divisor = values.rows > 1 ? static_cast<double>(values.rows - 1) : 1.0;
    Matrix result = sumsAbout(values, mean, cancel).products;
    for (std::size_t j = 0; j < values.columns; ++j) {
        for (double& value : result.column(j))
            value /= divisor;
    }
    return result;
}

Matrix innerProducts(MatrixView values, const Cancel& cancel)
{
    return sumsAbout(values, std::vector<double>(values.columns, 0.0), cancel).products;
}

Matrix centredTranspose(MatrixView values, const std::vector<double>& mean, const Cancel& cancel)
{
    Matrix result = Matrix::uninitialised(values.columns, values.rows);
    forEachIndex(values.columns, cancel, [&](std::size_t j) {
        for (std::size_t i = 0; i < values.rows; ++i) {
            if (i % blockRows == 0)
                cancel.poll();
            result(j, i) = values(i, j) - mean[j];
        }
    });
    return result;
}

} // namespace tessera
