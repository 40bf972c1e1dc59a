// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which columns are missing together, and in how many rows.
// It never fills anything.

#include "checks/health.h"

namespace tessera {

struct MissingOverview {
    std::int64_t rows = 0;                ///< rows with at least one missing cell
    std::vector<MissingPattern> patterns; ///< most frequent first, ties by first row, at most 20
};

/// `summaries` are those of the table's columns. Infinite cells are not missing. Throws Cancelled.
MissingOverview findMissing(const Table& table, const std::vector<ColumnSummary>& summaries,
                            const Cancel& cancel);

} // namespace tessera
