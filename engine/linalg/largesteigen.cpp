// SPDX-License-Identifier: GPL-3.0-or-later
#include "linalg/largesteigen.h"

#include "core/blocks.h"
#include "core/random.h"
#include "linalg/products.h"

#include <cmath>
#include <numeric>

#include <tbb/cache_aligned_allocator.h>

namespace tessera {

namespace {

constexpr std::size_t spare = 20; ///< columns beyond those asked for: they make the last ones fast
constexpr int mostIterations = 60;
constexpr double smallResidual = 1e-10; ///< of the largest eigenvalue
constexpr std::size_t columnsAtOnce = 16;

/// Columns of equal length, filled up with zeros to whole steps.
class Columns {
public:
    Columns(std::size_t length, std::size_t count)
        : m_length(length)
        , m_stride((length + productStep - 1) / productStep * productStep)
        , m_values(m_stride * count)
    {}

    std::size_t count() const { return m_values.size() / m_stride; }
    std::size_t length() const { return m_length; }
    std::size_t stride() const { return m_stride; }
    std::span<double> operator[](std::size_t j)
    {
        return {m_values.data() + j * m_stride, m_length};
    }
    ColumnBlock block(std::size_t first, std::size_t columns) const
    {
        return {
            .values = m_values.data() + first * m_stride, .columns = columns, .stride = m_stride};
    }
    ColumnBlock block() const { return block(0, count()); }

private:
    std::size_t m_length;
    std::size_t m_stride;
    std::vector<double, tbb::cache_aligned_allocator<double>> m_values;
};

void fillRandomly(std::span<double> column, Random& random)
{
    for (double& value : column)
        value = random.normal();
}

double lengthOf(std::span<const double> column)
{
    return std::sqrt(std::inner_product(column.begin(), column.end(), column.begin(), 0.0));
}

/// count x count inner products of the columns of `a` with those of `b`.
Matrix productsOf(const Columns& a, const Columns& b)
{
    Matrix products(a.count(), b.count());
    addProducts(a.block(), b.block(), a.stride(), products.data());
    return products;
}

void normalise(std::span<double> column, Random& random)
{
    double length = lengthOf(column);
    if (!(length > 0)) {
        fillRandomly(column, random);
        length = lengthOf(column);
    }
    for (double& value : column)
        value /= length;
}

/// Column j less what lies in those before it; false when nothing is left of it. `factor`: the
/// Cholesky factor up to column j - 1, inner products from there.
bool takeApart(Columns& columns, std::size_t j, Matrix& factor)
{
    const std::span<double> column = columns[j];
    for (std::size_t i = 0; i <= j; ++i) {
        double rest = factor(i, j);
        for (std::size_t above = 0; above < i; ++above)
            rest -= factor(above, i) * factor(above, j);
        if (i == j && !(rest > 1e-12))
            return false;
        factor(i, j) = i < j ? rest / factor(i, i) : std::sqrt(rest);
    }
    for (std::size_t i = 0; i < j; ++i) {
        const std::span<const double> other = columns[i];
        const double weight = factor(i, j);
        for (std::size_t row = 0; row < column.size(); ++row)
            column[row] -= weight * other[row];
    }
    for (double& value : column)
        value /= factor(j, j);
    return true;
}

/// Makes the columns orthonormal by their Cholesky factor; twice, so that it is so to the last
/// digits (Yamamoto and others 2015). A column that depends on those before it starts anew.
void orthonormalise(Columns& columns, Random& random, const Cancel& cancel)
{
    for (int pass = 0; pass < 2; ++pass) {
        for (std::size_t j = 0; j < columns.count(); ++j)
            normalise(columns[j], random);
        Matrix factor = productsOf(columns, columns);
        for (std::size_t j = 0; j < columns.count(); ++j) {
            cancel.poll();
            if (takeApart(columns, j, factor))
                continue;
            fillRandomly(columns[j], random);
            for (std::size_t i = 0; i < j; ++i)
                factor(i, j) = 0;
            factor(j, j) = 1;
            pass = -1; // all over again
        }
    }
}

/// result = matrix * columns; the matrix is symmetric.
void multiply(const Columns& matrix, const Columns& columns, Columns& result, const Cancel& cancel)
{
    const std::size_t groups = (matrix.count() + columnsAtOnce - 1) / columnsAtOnce;
    forEachIndex(groups, cancel, [&](std::size_t group) {
        const std::size_t first = group * columnsAtOnce;
        const std::size_t width = std::min(columnsAtOnce, matrix.count() - first);
        std::vector<double> sums(width * columns.count());
        addProducts(matrix.block(first, width), columns.block(), matrix.stride(), sums.data());
        for (std::size_t j = 0; j < columns.count(); ++j)
            std::copy_n(sums.data() + j * width, width, result[j].data() + first);
    });
}

void turn(Columns& columns, const Matrix& weights)
{
    Columns turned(columns.length(), weights.columns());
    combineColumns(columns.block(), {weights.data(), weights.rows() * weights.columns()},
                   columns.stride(), turned[0].data(), columns.stride());
    columns = std::move(turned);
}

/// The largest |A u - a u| among the first `count` pairs.
double worstResidual(Columns& vectors, Columns& images, const std::vector<double>& values,
                     std::size_t count)
{
    double worst = 0;
    for (std::size_t j = 0; j < count; ++j) {
        double squares = 0;
        for (std::size_t row = 0; row < vectors.length(); ++row) {
            const double off = images[j][row] - values[j] * vectors[j][row];
            squares += off * off;
        }
        worst = std::max(worst, std::sqrt(squares));
    }
    return worst;
}

} // namespace

Eigenpairs largestEigenpairs(const Matrix& matrix, std::size_t count, const Cancel& cancel)
{
    const std::size_t n = matrix.rows();
    count = std::min(count, n);
    Columns padded(n, n);
    forEachIndex(n, cancel, [&](std::size_t j) {
        std::copy_n(matrix.column(j).begin(), n, padded[j].begin());
    });
    Random random(n, count);
    Columns vectors(n, std::min(n, count + spare));
    Columns images(n, vectors.count());
    for (std::size_t j = 0; j < vectors.count(); ++j)
        fillRandomly(vectors[j], random);
    std::vector<double> values;
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        orthonormalise(vectors, random, cancel);
        multiply(padded, vectors, images, cancel);
        Matrix small = productsOf(vectors, images);
        for (std::size_t j = 0; j < small.columns(); ++j)
            for (std::size_t i = 0; i < j; ++i)
                small(i, j) = small(j, i);
        const Eigenpairs ritz = eigenOfSymmetric(small, cancel);
        values = ritz.values;
        turn(vectors, ritz.vectors);
        turn(images, ritz.vectors);
        cancel.poll();
        if (worstResidual(vectors, images, values, count) <= smallResidual * values.front())
            break;
        if (iteration + 1 < mostIterations)
            std::swap(vectors, images);
    }
    Eigenpairs result{.values = std::move(values), .vectors = Matrix(n, count)};
    result.values.resize(count);
    for (std::size_t j = 0; j < count; ++j)
        std::copy_n(vectors[j].begin(), n, result.vectors.column(j).begin());
    return result;
}

} // namespace tessera
