// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The number columns of a table while it is read: room for as many rows as the file is likely to
// have, filled by chunks side by side. It never moves a number once it stands in its place.

#include "data/column.h"

#include <optional>
#include <span>
#include <vector>

namespace tessera::csv {

class NumberColumns {
public:
    NumberColumns() = default;
    /// Memory that is never filled costs nothing, so `rows` may be a generous guess.
    NumberColumns(std::size_t columns, std::size_t rows);

    /// The first row of the next chunk, in the order of the file. None when the room does not
    /// suffice, and never again after that: such chunks keep their numbers.
    std::optional<std::size_t> claim(std::size_t rows);

    /// Puts the numbers of a chunk, column after column, in the place that it claimed. Thread-safe
    /// for different chunks.
    void fill(std::size_t firstRow, std::size_t rows, std::span<const double> numbers);

    std::size_t claimed() const { return m_claimed; } ///< rows
    /// Gives the rows of one column away that were claimed.
    RawNumbers take(std::size_t column);

private:
    std::vector<RawNumbers> m_columns;
    std::size_t m_rows = 0;
    std::size_t m_claimed = 0;
    bool m_full = false;
};

} // namespace tessera::csv
