// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/pca.h"

#include "base/blocks.h"
#include "math/linalg/covariance.h"
#include "math/linalg/eigen.h"
#include "math/linalg/largesteigen.h"
#include "math/linalg/units.h"

#include <cmath>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t manyFeatures =
    200; ///< above, a table with fewer rows is decomposed by its rows
constexpr std::size_t mostDecomposed = 400; ///< LAPACK cannot be stopped: below 50 milliseconds
constexpr std::size_t largestOnly = 200;    ///< components of anything larger
constexpr double leastTotal = 1e-100;       ///< variances beyond these are computed in other units
constexpr double greatestTotal = 1e200;
constexpr double noVariance = 1e-12; ///< of the largest eigenvalue: rounding

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

/// What the components are found from.
struct Products {
    std::vector<double> mean;
    Matrix turned{};  ///< of a wide table: row after row, less the mean
    Matrix sums;      ///< covariance; of a wide table the inner products of the rows / (n - 1)
    double total = 0; ///< variance of all features together
};

bool isWide(MatrixView scaled)
{
    return scaled.columns > manyFeatures && scaled.columns > scaled.rows;
}

Products productsOf(MatrixView scaled, const Cancel& cancel)
{
    Products found;
    if (!isWide(scaled)) {
        MeanAndCovariance moments = meanAndCovariance(scaled, cancel);
        found.mean = std::move(moments.mean);
        found.sums = std::move(moments.covariance);
    } else {
        const double divisor = std::max(static_cast<double>(scaled.rows) - 1.0, 1.0);
        found.mean = columnMeans(scaled, cancel);
        found.turned = centredTranspose(scaled, found.mean, cancel);
        found.sums = innerProducts(found.turned, cancel);
        for (std::size_t j = 0; j < found.sums.columns(); ++j) {
            cancel.poll();
            for (double& value : found.sums.column(j))
                value /= divisor;
        }
    }
    found.total = traceOf(found.sums);
    return found;
}

/// From (X X' / (n - 1)) u = a u follows that X'u is an eigenvector of the covariance for the same
/// a. Only those that vary are returned, at least one.
Eigenpairs pairsByRows(const Products& products, Eigenpairs byRow, const Cancel& cancel)
{
    const std::size_t rows = products.turned.columns();
    std::size_t count = 1;
    while (count < byRow.values.size() && byRow.values[count] > byRow.values[0] * noVariance)
        ++count;
    byRow.values.resize(count);
    Eigenpairs result{.values = byRow.values, .vectors = Matrix(products.turned.rows(), count)};
    if (!(byRow.values[0] > 0.0)) {
        result.vectors(0, 0) = 1.0; // no direction is better than another
        return result;
    }
    forEachIndex(count, cancel, [&](std::size_t component) {
        const auto target = result.vectors.column(component);
        for (std::size_t row = 0; row < rows; ++row) {
            cancel.poll();
            const double weight = byRow.vectors(row, component);
            const auto source = products.turned.column(row);
            for (std::size_t i = 0; i < target.size(); ++i)
                target[i] += weight * source[i];
        }
        const double length =
            std::sqrt(std::inner_product(target.begin(), target.end(), target.begin(), 0.0));
        for (double& entry : target)
            entry /= length;
    });
    return result;
}

} // namespace

Projection project(MatrixView scaled, const Cancel& cancel)
{
    if (std::min(scaled.rows, scaled.columns) > mostComponents)
        return {.mean = columnMeans(scaled, cancel)};
    Products products = productsOf(scaled, cancel);
    double unit = 1.0;
    if (!(products.total > leastTotal && products.total < greatestTotal)) {
        unit = unitOf(scaled, cancel);
        if (unit != 1.0)
            products = productsOf(inUnits(scaled, unit, cancel), cancel);
    }
    Eigenpairs pairs = decompose(products.sums, cancel);
    if (isWide(scaled))
        pairs = pairsByRows(products, std::move(pairs), cancel);
    cancel.report(0.7);
    for (double& value : pairs.values)
        value = std::max(0.0, value);
    const double sum = std::accumulate(pairs.values.begin(), pairs.values.end(), 0.0);
    const bool all = std::min(scaled.rows, scaled.columns) <= mostDecomposed;
    const double total = all ? sum : products.total;
    Projection result;
    for (const double mean : products.mean)
        result.mean.push_back(mean * unit);
    for (const double value : pairs.values) {
        result.eigenvalues.push_back(value * unit * unit);
        result.explainedVarianceRatio.push_back(total > 0.0 ? value / total : 0.0);
    }
    result.loadings = std::move(pairs.vectors);
    for (std::size_t j = 0; j < result.loadings.columns(); ++j)
        fixSign(result.loadings.column(j));
    return result;
}

Result<int> componentsUsed(const Projection& projection, const ProjectionRecipe& recipe)
{
    const auto available = static_cast<int>(projection.loadings.columns());
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
