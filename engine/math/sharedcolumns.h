// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A matrix of immutable columns that any number of matrices share: what a stage leaves as it is
// costs a pointer. A column lives as long as one of them; columns that are made together lie one
// after the other in one block, which lives as long as any of them.

#include "math/matrix.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tessera {

/// The first value of a column, and a share in the memory it lies in.
using SharedColumn = std::shared_ptr<const double>;

/// rows x columns.
class SharedColumns {
public:
    SharedColumns() = default;
    explicit SharedColumns(std::size_t rows) : m_rows(rows) {}
    /// All columns of `matrix`, in one block.
    explicit SharedColumns(Matrix matrix) : m_rows(matrix.rows())
    {
        const auto block = std::make_shared<const Matrix>(std::move(matrix));
        for (std::size_t j = 0; j < block->columns(); ++j)
            append({block, block->column(j).data()});
    }

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns.size(); }
    std::span<const double> column(std::size_t j) const { return {m_starts[j], m_rows}; }
    double operator()(std::size_t row, std::size_t column) const { return m_starts[column][row]; }
    const SharedColumn& shared(std::size_t j) const { return m_columns[j]; }
    operator MatrixView() const { return {m_starts, m_rows}; }

    /// `column` has as many values as there are rows.
    void append(SharedColumn column)
    {
        m_starts.push_back(column.get());
        m_columns.push_back(std::move(column));
    }
    void replace(std::size_t j, SharedColumn column)
    {
        m_starts[j] = column.get();
        m_columns[j] = std::move(column);
    }

    /// Equal values, wherever they lie.
    bool operator==(const SharedColumns& other) const
    {
        if (m_rows != other.m_rows || columns() != other.columns())
            return false;
        for (std::size_t j = 0; j < columns(); ++j)
            if (!std::ranges::equal(column(j), other.column(j)))
                return false;
        return true;
    }

private:
    std::size_t m_rows = 0;
    std::vector<SharedColumn> m_columns;
    std::vector<const double*> m_starts; ///< of m_columns, for views
};

/// `columns` columns that somebody still fills: one block, given to matrices column by column.
class NewColumns {
public:
    NewColumns(std::size_t rows, std::size_t columns)
        : m_block(std::make_shared<Matrix>(Matrix::uninitialised(rows, columns)))
    {}

    std::size_t columns() const { return m_block->columns(); }
    std::span<double> column(std::size_t j) const { return m_block->column(j); }
    SharedColumn shared(std::size_t j) const { return {m_block, m_block->column(j).data()}; }

private:
    std::shared_ptr<Matrix> m_block;
};

} // namespace tessera
