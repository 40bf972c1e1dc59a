// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A dense matrix of doubles by columns, and a view of columns, whoever holds them.
// It never computes: the rooms map it onto Eigen or Armadillo inside their .cpp files.

#include "base/rawmemory.h"

#include <cassert>
#include <cstddef>
#include <span>
#include <vector>

namespace tessera {

/// rows x columns, column-major: column j is contiguous.
class Matrix {
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns, double fill = 0.0)
        : m_rows(rows), m_columns(columns), m_values(rows * columns, fill)
    {}

    /// Holds anything until every entry was written.
    static Matrix uninitialised(std::size_t rows, std::size_t columns)
    {
        Matrix result;
        result.m_rows = rows;
        result.m_columns = columns;
        result.m_values.resize(rows * columns);
        return result;
    }

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    double* data() { return m_values.data(); }
    const double* data() const { return m_values.data(); }
    double& operator()(std::size_t row, std::size_t column)
    {
        return m_values[column * m_rows + row];
    }
    double operator()(std::size_t row, std::size_t column) const
    {
        return m_values[column * m_rows + row];
    }
    std::span<double> column(std::size_t j) { return {m_values.data() + j * m_rows, m_rows}; }
    std::span<const double> column(std::size_t j) const
    {
        return {m_values.data() + j * m_rows, m_rows};
    }
    bool operator==(const Matrix&) const = default;

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<double, RawAllocator<double>> m_values;
};

/// A matrix that lives elsewhere: all columns of a Matrix, its first few, or columns of which each
/// lies where it likes.
struct MatrixView {
    const double* data = nullptr;          ///< the columns one after the other, unless `starts`
    const double* const* starts = nullptr; ///< the first value of each column
    std::size_t rows = 0;
    std::size_t columns = 0;

    MatrixView() = default;
    MatrixView(const Matrix& matrix)
        : data(matrix.data()), rows(matrix.rows()), columns(matrix.columns())
    {}
    MatrixView(const Matrix& matrix, std::size_t firstColumns)
        : data(matrix.data()), rows(matrix.rows()), columns(firstColumns)
    {
        assert(firstColumns <= matrix.columns());
    }
    MatrixView(std::span<const double* const> columnStarts, std::size_t rowCount)
        : starts(columnStarts.data()), rows(rowCount), columns(columnStarts.size())
    {}

    const double* start(std::size_t column) const
    {
        return starts ? starts[column] : data + column * rows;
    }
    double operator()(std::size_t row, std::size_t column) const { return start(column)[row]; }
    std::span<const double> column(std::size_t j) const { return {start(j), rows}; }
};

} // namespace tessera
