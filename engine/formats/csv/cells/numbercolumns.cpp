// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/numbercolumns.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace tessera::csv {

NumberColumns::NumberColumns(std::size_t columns, std::size_t rows)
    : m_columns(columns), m_rows(rows)
{
    for (RawNumbers& column : m_columns)
        column.resize(rows);
}

std::optional<std::size_t> NumberColumns::claim(std::size_t rows)
{
    m_full = m_full || rows > m_rows - m_claimed;
    if (m_full)
        return std::nullopt;
    return std::exchange(m_claimed, m_claimed + rows);
}

void NumberColumns::fill(std::size_t firstRow, std::size_t rows, std::span<const double> numbers)
{
    assert(numbers.size() == rows * m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        std::copy_n(numbers.data() + i * rows, rows, m_columns[i].data() + firstRow);
}

RawNumbers NumberColumns::take(std::size_t column)
{
    RawNumbers numbers = std::move(m_columns[column]);
    numbers.resize(m_claimed);
    return numbers;
}

} // namespace tessera::csv
