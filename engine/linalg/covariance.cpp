// SPDX-License-Identifier: GPL-3.0-or-later
#include "linalg/covariance.h"

#include "core/blocks.h"
#include "linalg/moments.h"

#include <Eigen/Core>

namespace tessera {

namespace {

constexpr std::size_t tileColumns = 64;
constexpr std::size_t stepRows = 256; ///< one step of a tile: at most a million products

/// A square piece of the covariance summed over a range of rows.
struct Tile {
    std::size_t left = 0; ///< first column of each side
    std::size_t right = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    Eigen::MatrixXd sums{};
};

Eigen::MatrixXd centred(MatrixView values, const std::vector<double>& mean, std::size_t column,
                        std::size_t begin, std::size_t end)
{
    const std::size_t columns = std::min(tileColumns, values.columns - column);
    Eigen::MatrixXd result(static_cast<Eigen::Index>(end - begin),
                           static_cast<Eigen::Index>(columns));
    for (std::size_t j = 0; j < columns; ++j) {
        const auto source = values.column(column + j).subspan(begin, end - begin);
        for (std::size_t i = 0; i < source.size(); ++i)
            result(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) =
                source[i] - mean[column + j];
    }
    return result;
}

/// The tiles on and below the diagonal, cut into ranges of rows when there are few of them. How
/// they are cut depends on the shape of the matrix alone.
std::vector<Tile> makeTiles(std::size_t rows, std::size_t columns)
{
    const std::size_t sides = (columns + tileColumns - 1) / tileColumns;
    const std::size_t pairs = sides * (sides + 1) / 2;
    const std::size_t cuts = std::clamp<std::size_t>(256 / std::max<std::size_t>(pairs, 1), 1, 64);
    const std::size_t length = std::max(stepRows, (rows + cuts - 1) / cuts);
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

void sumTile(MatrixView values, const std::vector<double>& mean, Tile& tile, const Cancel& cancel)
{
    for (std::size_t begin = tile.begin; begin < tile.end; begin += stepRows) {
        cancel.poll();
        const std::size_t end = std::min(tile.end, begin + stepRows);
        const Eigen::MatrixXd left = centred(values, mean, tile.left, begin, end);
        const Eigen::MatrixXd right =
            tile.left == tile.right ? left : centred(values, mean, tile.right, begin, end);
        if (tile.sums.size() == 0)
            tile.sums = Eigen::MatrixXd::Zero(left.cols(), right.cols());
        tile.sums.noalias() += left.transpose() * right;
    }
}

/// Sums of products of the columns about `mean`: columns x columns.
Matrix productsAbout(MatrixView values, const std::vector<double>& mean, const Cancel& cancel)
{
    std::vector<Tile> tiles = makeTiles(values.rows, values.columns);
    forEachIndex(tiles.size(), cancel,
                 [&](std::size_t i) { sumTile(values, mean, tiles[i], cancel); });
    Matrix result(values.columns, values.columns);
    for (const Tile& tile :
         tiles) { // in their order, so that the sums have the same bits every time
        for (Eigen::Index j = 0; j < tile.sums.cols(); ++j) {
            for (Eigen::Index i = 0; i < tile.sums.rows(); ++i)
                result(tile.left + static_cast<std::size_t>(i),
                       tile.right + static_cast<std::size_t>(j)) += tile.sums(i, j);
        }
    }
    for (std::size_t j = 0; j < values.columns; ++j) {
        for (std::size_t i = j + 1; i < values.columns; ++i)
            result(j, i) = result(i, j);
    }
    return result;
}

} // namespace

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
    Matrix result = productsAbout(values, mean, cancel);
    for (std::size_t j = 0; j < values.columns; ++j) {
        for (double& value : result.column(j))
            value /= divisor;
    }
    return result;
}

Matrix innerProducts(MatrixView values, const Cancel& cancel)
{
    return productsAbout(values, std::vector<double>(values.columns, 0.0), cancel);
}

Matrix centredTranspose(MatrixView values, const std::vector<double>& mean, const Cancel& cancel)
{
    Matrix result = Matrix::uninitialised(values.columns, values.rows);
    forEachIndex(values.columns, cancel, [&](std::size_t j) {
        for (std::size_t i = 0; i < values.rows; ++i)
            result(j, i) = values(i, j) - mean[j];
    });
    return result;
}

} // namespace tessera
