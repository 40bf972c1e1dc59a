// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A set of rows of the loaded table: the one selection, the rows of a finding, a segment.
// It never changes the rows it names, and it knows nothing of columns.

#include <cstdint>
#include <span>
#include <vector>

namespace tessera {

/// Index of a row in the loaded table.
using RowId = std::int64_t;

/// A bit for each of `size` rows.
class RowSet {
public:
    RowSet() = default;
    explicit RowSet(RowId size)
        : m_size(size), m_words(static_cast<std::size_t>((size + 63) / 64), 0)
    {}
    RowSet(RowId size, std::span<const RowId> rows);

    RowId size() const { return m_size; } ///< rows of the table, selected or not
    RowId count() const;                  ///< rows in the set
    bool empty() const;
    bool contains(RowId row) const
    {
        return (m_words[static_cast<std::size_t>(row >> 6)] >> (row & 63)) & 1U;
    }
    void insert(RowId row)
    {
        m_words[static_cast<std::size_t>(row >> 6)] |= std::uint64_t{1} << (row & 63);
    }
    void erase(RowId row)
    {
        m_words[static_cast<std::size_t>(row >> 6)] &= ~(std::uint64_t{1} << (row & 63));
    }

    RowSet& operator|=(const RowSet& other); ///< both of the same size
    RowSet& operator&=(const RowSet& other);
    RowSet& operator-=(const RowSet& other);
    RowSet& operator^=(const RowSet& other);
    bool operator==(const RowSet&) const = default;

    std::vector<RowId> rows() const; ///< ascending

private:
    RowId m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace tessera
