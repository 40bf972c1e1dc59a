// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wrong with a table before anything is done about it: the health page and `inspect`.
// It never treats anything.

#include "base/cancel.h"
#include "data/roles.h"
#include "data/summary.h"
#include "math/matrix.h"

namespace tessera {

/// Rows that repeat an earlier row.
struct DuplicateGroups {
    std::int64_t repeats = 0; ///< rows beyond the first of each group
    std::vector<std::vector<RowId>>
        groups; ///< the first 1,000 groups, each with all its rows, ascending
};

/// Columns missing in the same rows: `columns` ascending, `rows` how many rows have exactly this
/// pattern.
struct MissingPattern {
    std::vector<std::size_t> columns;
    std::int64_t rows = 0;
};

/// With more numeric columns than this no correlations are computed: they grow with the square.
inline constexpr std::size_t mostCorrelated = 200;

struct Health {
    std::vector<ColumnSummary> columns;  ///< one per column of the table
    DuplicateGroups exactDuplicates;     ///< the whole row, the identifier included
    DuplicateGroups repeatedIdentifiers; ///< empty when there is no identifier column
    std::int64_t rowsWithMissing = 0;
    std::vector<MissingPattern>
        missingPatterns; ///< most frequent first, at most 20; rows without missing cells not listed
    std::vector<std::size_t>
        numeric;        ///< columns of `correlation`: numbers, no identifier, not all missing
    Matrix correlation; ///< Pearson, median-imputed; 0 beside a constant column; empty above
                        ///< `mostCorrelated` columns
};

/// Looks at the whole table. Throws Cancelled.
Health inspectHealth(const Table& table, const Roles& roles, const Cancel& cancel);

} // namespace tessera
