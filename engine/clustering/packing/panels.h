// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows packed in panels of 16, so that the inner loops take 16 rows at a time, column after column.
// It never computes.

#include "base/rawmemory.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace tessera {

inline constexpr std::size_t panelRows = 16;

/// Panel p holds rows 16p..16p+15 as columns x 16 values. They hold anything until they were
/// written, but for the last panel: rows that are missing in it are zero.
template<class T>
class Panels {
public:
    Panels() = default;
    Panels(std::size_t rows, std::size_t columns)
        : m_rows(rows), m_columns(columns), m_values(count() * panelRows * columns)
    {
        if (rows % panelRows != 0)
            std::fill_n((*this)[count() - 1], panelRows * columns, T{});
    }

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    std::size_t count() const { return (m_rows + panelRows - 1) / panelRows; }
    std::size_t rowsIn(std::size_t panel) const
    {
        return std::min(panelRows, m_rows - panel * panelRows);
    }
    T* operator[](std::size_t panel) { return m_values.data() + panel * panelRows * m_columns; }
    const T* operator[](std::size_t panel) const
    {
        return m_values.data() + panel * panelRows * m_columns;
    }
    T operator()(std::size_t row, std::size_t column) const
    {
        return (*this)[row / panelRows][column * panelRows + row % panelRows];
    }

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<T, RawAllocator<T>> m_values;
};

} // namespace tessera
