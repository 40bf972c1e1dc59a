// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection/pca.h"

#include "core/blocks.h"
#include "linalg/covariance.h"
#include "linalg/eigen.h"
#include "linalg/largesteigen.h"
#include "linalg/products.h"

#include <cmath>
#include <numeric>

#include <tbb/cache_aligned_allocator.h>

namespace tessera {

namespace {

constexpr std::size_t manyFeatures =
    200; ///< above, a table with fewer rows is decomposed by its rows
constexpr std::size_t fewestScores = 50;
constexpr std::size_t mostDecomposed = 400; ///< LAPACK cannot be stopped: below 50 milliseconds
constexpr std::size_t largestOnly = 100;    ///< components of anything larger
constexpr double noVariance = 1e-12;        ///< of the largest eigenvalue: rounding
constexpr std::size_t scoreCells = std::size_t{1} << 24U;

/// Components whose scores are kept: all when they are few or the table is short.
std::size_t keptScores(std::size_t rows, std::size_t components)
{
    return std::min(components,
                    std::max(fewestScores, scoreCells / std::max<std::size_t>(rows, 1)));
}

/// Turns the column so that its entry of largest magnitude is positive. Entries equal but for
/// rounding count as ties, which the first one wins: with two standardised features they always
/// tie.
void fixSign(std::span<double> column)
{
    double largest = 0.0;
    for (const double entry : column)
        largest = std::max(largest, std::abs(entry));
    const auto first = std::find_if(column.begin(), column.end(), [&](double entry) {
        return std::abs(entry) >= largest * (1.0 - 1e-10);
    });
    if (first != column.end() && *first < 0.0) {
        for (double& entry : column)
            entry = -entry;
    }
}

Eigenpairs decompose(const Matrix& matrix, const Cancel& cancel)
{
    return matrix.columns() > mostDecomposed ? largestEigenpairs(matrix, largestOnly, cancel)
                                             : eigenOfSymmetric(matrix, cancel);
}

/// The sum of all eigenvalues, also of those that were not found.
double traceOf(const Matrix& matrix)
{
    double sum = 0.0;
    for (std::size_t j = 0; j < matrix.columns(); ++j)
        sum += matrix(j, j);
    return sum;
}

/// The components, and the variance of all features together.
struct Components {
    Eigenpairs pairs{};
    double total = 0.0;
};

/// The same pairs from the inner products of the rows, when there are fewer rows than features:
/// from (X X' / (n-1)) u = a u follows that X'u is an eigenvector of the covariance for the same a.
/// Only those that vary are returned, at least one.
Components componentsByRows(const Matrix& scaled, const std::vector<double>& mean,
                            const Cancel& cancel)
{
    const std::size_t rows = scaled.rows();
    const double divisor = rows > 1 ? static_cast<double>(rows - 1) : 1.0;
    const Matrix turned = centredTranspose(scaled, mean, cancel);
    Matrix products = innerProducts(turned, cancel);
    for (std::size_t j = 0; j < rows; ++j) {
        for (double& value : products.column(j))
            value /= divisor;
    }
    const double total = traceOf(products);
    Eigenpairs byRow = decompose(products, cancel);
    std::size_t count = 1;
    while (count < byRow.values.size() && byRow.values[count] > byRow.values[0] * noVariance)
        ++count;
    byRow.values.resize(count);
    Eigenpairs result{.values = byRow.values, .vectors = Matrix(scaled.columns(), count)};
    if (!(byRow.values[0] > 0.0)) {
        result.vectors(0, 0) = 1.0; // no direction is better than another
        return {.pairs = std::move(result), .total = 0.0};
    }
    forEachIndex(count, cancel, [&](std::size_t component) {
        const auto target = result.vectors.column(component);
        for (std::size_t row = 0; row < rows; ++row) {
            cancel.poll();
            const double weight = byRow.vectors(row, component);
            const auto source = turned.column(row);
            for (std::size_t i = 0; i < target.size(); ++i)
                target[i] += weight * source[i];
        }
        const double length =
            std::sqrt(std::inner_product(target.begin(), target.end(), target.begin(), 0.0));
        for (double& entry : target)
            entry /= length;
    });
    return {.pairs = std::move(result), .total = total};
}

void computeScores(const Matrix& scaled, Projection& result, const Cancel& cancel)
{
    const std::size_t features = scaled.columns();
    const std::size_t kept = result.scores.columns();
    const std::span<const double> weights(result.loadings.data(), features * kept);
    // Short enough to stay in the cache however many features there are.
    const std::size_t length = std::clamp<std::size_t>(
        16'384 / features / productStep * productStep, productStep, productRows);
    forEachBlock(scaled.rows(), cancel, [&](std::size_t begin, std::size_t end) {
        std::vector<double, tbb::cache_aligned_allocator<double>> centred(features * length);
        for (std::size_t row = begin; row < end; row += length) {
            const std::size_t rows = std::min(length, end - row);
            cancel.poll();
            for (std::size_t j = 0; j < features; ++j)
                centreColumn(scaled.column(j).subspan(row, rows), result.mean[j],
                             centred.data() + j * length);
            const ColumnBlock block{
                .values = centred.data(), .columns = features, .stride = length};
            combineColumns(block, weights, rows, result.scores.data() + row, scaled.rows());
        }
    });
}

} // namespace

Projection project(const Matrix& scaled, const Cancel& cancel)
{
    Projection result;
    const bool wide = scaled.columns() > manyFeatures && scaled.columns() > scaled.rows();
    if (std::min(scaled.rows(), scaled.columns()) > mostComponents) {
        result.mean = columnMeans(scaled, cancel);
        return result;
    }
    Components found;
    if (wide) {
        result.mean = columnMeans(scaled, cancel);
        found = componentsByRows(scaled, result.mean, cancel);
    } else {
        MeanAndCovariance moments = meanAndCovariance(scaled, cancel);
        result.mean = std::move(moments.mean);
        found = {.pairs = decompose(moments.covariance, cancel),
                 .total = traceOf(moments.covariance)};
    }
    cancel.report(0.7);
    for (double& value : found.pairs.values)
        value = std::max(0.0, value);
    result.eigenvalues = std::move(found.pairs.values);
    const double sum = std::accumulate(result.eigenvalues.begin(), result.eigenvalues.end(), 0.0);
    const bool all = std::min(scaled.rows(), scaled.columns()) <= mostDecomposed;
    const double total = all ? sum : found.total;
    for (const double value : result.eigenvalues)
        result.explainedVarianceRatio.push_back(total > 0.0 ? value / total : 0.0);
    result.loadings = std::move(found.pairs.vectors);
    for (std::size_t j = 0; j < result.loadings.columns(); ++j)
        fixSign(result.loadings.column(j));
    result.scores =
        Matrix::uninitialised(scaled.rows(), keptScores(scaled.rows(), result.loadings.columns()));
    computeScores(scaled, result, cancel);
    return result;
}

Result<int> componentsUsed(const Projection& projection, const ProjectionRecipe& recipe)
{
    const auto available = static_cast<int>(projection.scores.columns());
    int wanted = 0;
    if (recipe.components) {
        wanted = std::max(1, *recipe.components);
    } else if (recipe.variancePercent) {
        // Rounding may leave the last sum a hair below 100 %.
        const double share = std::min(*recipe.variancePercent / 100.0, 1.0) - 1e-12;
        double sum = 0.0;
        for (const double ratio : projection.explainedVarianceRatio) {
            ++wanted;
            sum += ratio;
            if (sum >= share)
                break;
        }
    }
    if (wanted > available)
        return Issue{.code = IssueCode::ComponentsTooMany,
                     .arguments = {std::to_string(wanted), std::to_string(available)}};
    return wanted;
}

} // namespace tessera
