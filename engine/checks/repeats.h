// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds rows that repeat an earlier one, by hashing and then comparing: no false alarm.
// It never decides what to do about them.

#include "checks/health.h"

namespace tessera {

/// A row and the first row that it repeats.
struct Repeat {
    RowId row;
    RowId first;
};

enum class MissingCells {
    Equal, ///< a missing cell equals a missing cell
    Differ ///< a row with a missing cell repeats nothing
};

/// Every row that equals an earlier one in all of `columns`, ascending. Throws Cancelled.
std::vector<Repeat> findRepeats(const Table& table, std::span<const std::size_t> columns,
                                MissingCells missing, const Cancel& cancel);

/// The repeats by group, the first 1,000 groups in order of their first row.
DuplicateGroups groupRepeats(const std::vector<Repeat>& repeats, RowId rows, const Cancel& cancel);

/// All columns of a table, for findRepeats.
std::vector<std::size_t> allColumns(const Table& table);

} // namespace tessera
