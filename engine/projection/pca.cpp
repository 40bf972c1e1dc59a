// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection/pca.h"

#include "core/blocks.h"
#include "linalg/covariance.h"
#include "linalg/eigen.h"
#include "linalg/largesteigen.h"

#include <cmath>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t manyFeatures =
    200; ///< above, a table with fewer rows is decomposed by its rows
constexpr std::size_t mostDecomposed = 400; ///< LAPACK cannot be stopped: below 50 milliseconds
constexpr std::size_t largestOnly = 200;    ///< components of anything larger
constexpr double noVariance = 1e-12;        ///< of the largest eigenvalue: rounding

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
