// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/rowblocks.h"

namespace tessera {

Outcome MatrixBlocks::rewind()
{
    m_row = 0;
    return done();
}

Outcome MatrixBlocks::next(std::vector<double>& block)
{
    const std::size_t rows = std::min(m_rowsOfBlock, m_matrix.rows - m_row);
    block.resize(rows * m_matrix.columns);
    for (std::size_t j = 0; j < m_matrix.columns; ++j)
        for (std::size_t i = 0; i < rows; ++i)
            block[i * m_matrix.columns + j] = m_matrix(m_row + i, j);
    m_row += rows;
    return done();
}

} // namespace tessera
