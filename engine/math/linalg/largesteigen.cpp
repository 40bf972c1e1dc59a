// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/largesteigen.h"

#include "base/blocks.h"
#include "base/random.h"
#include "math/linalg/products.h"

#include <cmath>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t spare = 20; ///< columns beyond those asked for: they make the last ones fast
constexpr int mostIterations = 60;
constexpr double smallResidual = 1e-10; ///< of the largest eigenvalue
constexpr std::size_t columnsAtOnce = 16;
constexpr std::size_t rowsAtOnce = 128;

/// Columns of equal length, filled up with zeros to whole steps.
class Columns {
public:
    Columns(std::size_t length, std::size_t count)
        : m_length(length)
        , m_stride((length + productStep - 1) / productStep * productStep)
        , m_values(m_stride * count, 0.0)
    {}
    Columns(const Matrix& matrix, const Cancel& cancel)
        : m_length(matrix.rows())
        , m_stride((m_length + productStep - 1) / productStep * productStep)
        , m_values(m_stride * matrix.columns())
    {
        forEachIndex(matrix.columns(), cancel, [&](std::size_t j) {
            double* const column = m_values.data() + j * m_stride;
            const auto end = std::copy_n(matrix.column(j).begin(), m_length, column);
            std::fill(end, column + m_stride, 0.0);
        });
    }

    std::size_t count() const { return m_values.size() / m_stride; }
    std::size_t length() const { return m_length; }
    std::size_t stride() const { return m_stride; }
    std::span<double> operator[](std::size_t j)
    {
        return {m_values.data() + j * m_stride, m_length};
    }
    /// Some of the columns, from `row` on.
    ColumnBlock block(std::size_t first, std::size_t columns, std::size_t row) const
    {
        return {.values = m_values.data() + first * m_stride + row,
                .columns = columns,
                .stride = m_stride};
    }

private:
    std::size_t m_length;
    std::size_t m_stride;
    std::vector<double, RawAllocator<double>> m_values;
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

/// out[j * outStride + i] = the inner product of column i of `a` and column j of `b`.
void products(const Columns& a, const Columns& b, double* out, std::size_t outStride,
              const Cancel& cancel)
{
    const std::size_t groups = (a.count() + columnsAtOnce - 1) / columnsAtOnce;
    forEachIndex(groups, cancel, [&](std::size_t group) {
        const std::size_t first = group * columnsAtOnce;
        const std::size_t width = std::min(columnsAtOnce, a.count() - first);
        std::vector<double> sums(width * b.count());
        for (std::size_t row = 0; row < a.stride();
             row += productRows) { // as much as the cache holds
            cancel.poll();
            addProducts(a.block(first, width, row), b.block(0, b.count(), row),
                        std::min(productRows, a.stride() - row), sums.data());
        }
        for (std::size_t j = 0; j < b.count(); ++j)
            std::copy_n(sums.data() + j * width, width, out + j * outStride + first);
    });
}

/// a.count x b.count inner products of the columns of `a` with those of `b`.
Matrix productsOf(const Columns& a, const Columns& b, const Cancel& cancel)
{
    Matrix result(a.count(), b.count());
    products(a, b, result.data(), a.count(), cancel);
    return result;
}

/// columns = columns * weights.
void turn(Columns& columns, const Matrix& weights, const Cancel& cancel)
{
    Columns turned(columns.length(), weights.columns());
    const std::size_t strips = (columns.stride() + rowsAtOnce - 1) / rowsAtOnce;
    forEachIndex(strips, cancel, [&](std::size_t strip) {
        const std::size_t first = strip * rowsAtOnce;
        combineColumns(columns.block(0, columns.count(), first),
                       {weights.data(), weights.rows() * weights.columns()},
                       std::min(rowsAtOnce, columns.stride() - first), turned[0].data() + first,
                       columns.stride());
    });
    columns = std::move(turned);
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

/// The inner products of independent columns become their upper Cholesky factor; the others are
/// named, and taken as independent of all.
std::vector<std::size_t> factorise(Matrix& factor, const Cancel& cancel)
{
    std::vector<std::size_t> dependent;
    for (std::size_t j = 0; j < factor.columns(); ++j) {
        cancel.poll();
        for (std::size_t i = 0; i <= j; ++i) {
            double rest = factor(i, j);
            for (std::size_t above = 0; above < i; ++above)
                rest -= factor(above, i) * factor(above, j);
            factor(i, j) = i < j ? rest / factor(i, i) : rest;
        }
        if (factor(j, j) > 1e-12) {
            factor(j, j) = std::sqrt(factor(j, j));
            continue;
        }
        std::fill_n(factor.column(j).begin(), j, 0.0);
        factor(j, j) = 1;
        dependent.push_back(j);
    }
    return dependent;
}

/// Of an upper triangular matrix; what is below the diagonal is not looked at.
Matrix inverseOf(const Matrix& factor, const Cancel& cancel)
{
    Matrix inverse(factor.rows(), factor.columns());
    for (std::size_t j = 0; j < factor.columns(); ++j) {
        cancel.poll();
        const auto column = inverse.column(j);
        column[j] = 1;
        for (std::size_t i = j + 1; i-- > 0;) {
            column[i] /= factor(i, i);
            for (std::size_t above = 0; above < i; ++above)
                column[above] -= column[i] * factor(above, i);
        }
    }
    return inverse;
}

/// Makes the columns orthonormal by their Cholesky factor; twice, so that it is so to the last
/// digits (Yamamoto and others 2015). A column that depends on those before it starts anew.
void orthonormalise(Columns& columns, Random& random, const Cancel& cancel)
{
    for (int pass = 0; pass < 2; ++pass) {
        for (std::size_t j = 0; j < columns.count(); ++j)
            normalise(columns[j], random);
        Matrix factor = productsOf(columns, columns, cancel);
        const std::vector<std::size_t> dependent = factorise(factor, cancel);
        for (const std::size_t j : dependent)
            fillRandomly(columns[j], random);
        if (dependent.empty())
            turn(columns, inverseOf(factor, cancel), cancel);
        else
            pass = -1; // all over again
    }
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
    const Columns padded(matrix, cancel);
    Random random(n, count);
    Columns vectors(n, std::min(n, count + spare));
    Columns images(n, vectors.count());
    for (std::size_t j = 0; j < vectors.count(); ++j)
        fillRandomly(vectors[j], random);
    std::vector<double> values;
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        orthonormalise(vectors, random, cancel);
        products(padded, vectors, images[0].data(), images.stride(), cancel);
        Matrix small = productsOf(vectors, images, cancel);
        for (std::size_t j = 0; j < small.columns(); ++j)
            for (std::size_t i = 0; i < j; ++i)
                small(i, j) = small(j, i);
        const Eigenpairs ritz = eigenOfSymmetric(small, cancel);
        values = ritz.values;
        turn(vectors, ritz.vectors, cancel);
        turn(images, ritz.vectors, cancel);
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
