// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/repeats.h"

#include "base/blocks.h"
#include "base/random.h"

#include <bit>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t shownGroups = 1'000;

/// Equal cells have equal images: all missing numbers are one, and so are 0.0 and -0.0.
std::uint64_t cellImage(const Column& column, std::size_t row)
{
    if (column.hasTexts())
        return static_cast<std::uint64_t>(static_cast<std::int64_t>(column.codes()[row]));
    const double value = column.numbers()[row];
    if (std::isnan(value))
        return ~std::uint64_t{0};
    return std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value);
}

std::vector<std::uint64_t> hashRows(const Table& table, std::span<const std::size_t> columns,
                                    const Cancel& cancel)
{
    std::vector<std::uint64_t> hashes(static_cast<std::size_t>(table.rows()), 0);
    forEachBlock(hashes.size(), cancel, [&](std::size_t begin, std::size_t end) {
        for (const std::size_t index : columns) {
            cancel.poll();
            const Column& column = table.column(index);
            for (std::size_t row = begin; row < end; ++row)
                hashes[row] = mixBits(hashes[row] + 0x9E3779B97F4A7C15ULL + cellImage(column, row));
        }
    });
    return hashes;
}

class RowComparison {
public:
    RowComparison(const Table& table, std::span<const std::size_t> columns)
        : m_table(table), m_columns(columns)
    {}

    bool equal(std::size_t a, std::size_t b) const
    {
        return std::all_of(m_columns.begin(), m_columns.end(), [&](std::size_t column) {
            return cellImage(m_table.column(column), a) == cellImage(m_table.column(column), b);
        });
    }
    bool anyMissing(std::size_t row) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](std::size_t column) {
            return m_table.column(column).isMissing(row);
        });
    }

private:
    const Table& m_table;
    std::span<const std::size_t> m_columns;
};

} // namespace

std::vector<Repeat> findRepeats(const Table& table, std::span<const std::size_t> columns,
                                MissingCells missing, const Cancel& cancel)
{
    std::vector<Repeat> repeats;
    if (columns.empty())
        return repeats;
    const std::vector<std::uint64_t> hashes = hashRows(table, columns, cancel);
    const RowComparison rows(table, columns);
    constexpr RowId nobody = -1;
    const std::size_t mask = std::bit_ceil(2 * hashes.size() + 1) - 1;
    std::vector<RowId> firsts(mask + 1, nobody); // open addressing, linear probing
    for (std::size_t row = 0; row < hashes.size(); ++row) {
        if (row % 64 == 0)
            cancel.poll();
        if (missing == MissingCells::Differ && rows.anyMissing(row))
            continue;
        std::size_t slot = hashes[row] & mask;
        while (firsts[slot] != nobody) {
            const auto first = static_cast<std::size_t>(firsts[slot]);
            if (hashes[first] == hashes[row] && rows.equal(first, row)) {
                repeats.push_back({.row = static_cast<RowId>(row), .first = firsts[slot]});
                break;
            }
            slot = (slot + 1) & mask;
        }
        if (firsts[slot] == nobody)
            firsts[slot] = static_cast<RowId>(row);
    }
    return repeats;
}

DuplicateGroups groupRepeats(const std::vector<Repeat>& repeats, RowId rows, const Cancel& cancel)
{
    RowSet repeated(rows);
    for (const Repeat& repeat : repeats)
        repeated.insert(repeat.first);
    std::vector<RowId> firsts = repeated.rows();
    firsts.resize(std::min(firsts.size(), shownGroups));
    DuplicateGroups result{.repeats = static_cast<std::int64_t>(repeats.size()), .groups = {}};
    for (const RowId first : firsts)
        result.groups.push_back({first});
    for (std::size_t i = 0; i < repeats.size(); ++i) {
        if (i % 4'096 == 0)
            cancel.poll();
        const Repeat& repeat = repeats[i];
        const auto found = std::lower_bound(firsts.begin(), firsts.end(), repeat.first);
        if (found != firsts.end() && *found == repeat.first)
            result.groups[static_cast<std::size_t>(found - firsts.begin())].push_back(repeat.row);
    }
    return result;
}

std::vector<std::size_t> allColumns(const Table& table)
{
    std::vector<std::size_t> columns(table.columnCount());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return columns;
}

} // namespace tessera
