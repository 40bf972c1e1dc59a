// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows that come in blocks, as often as wanted, from wherever they are: a table that need not fit
// into memory. It never hands out more than a block at a time.

#include "base/result.h"
#include "math/matrix.h"

namespace tessera {

class RowBlocks {
public:
    RowBlocks() = default;
    RowBlocks(const RowBlocks&) = delete;
    RowBlocks& operator=(const RowBlocks&) = delete;
    virtual ~RowBlocks() = default;

    virtual std::size_t columns() const = 0;
    /// Begins again with the first row.
    virtual Outcome rewind() = 0;
    /// The next rows, row after row, in `block` (rows x columns values); its size is 0 after the
    /// last. The same rows in the same blocks after every rewind().
    virtual Outcome next(std::vector<double>& block) = 0;
};

/// The rows of a matrix in memory, which must outlive it.
class MatrixBlocks : public RowBlocks {
public:
    MatrixBlocks(MatrixView matrix, std::size_t rowsOfBlock)
        : m_matrix(matrix), m_rowsOfBlock(rowsOfBlock)
    {}

    std::size_t columns() const override { return m_matrix.columns; }
    Outcome rewind() override;
    Outcome next(std::vector<double>& block) override;

private:
    MatrixView m_matrix;
    std::size_t m_rowsOfBlock;
    std::size_t m_row = 0;
};

} // namespace tessera
