// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups rows that have the same labels in every one of several labellings, so that what is summed
// over rows is summed once for all labellings. It never looks at the points.

#include "base/cancel.h"
#include "clustering/clustering.h"

#include <span>

namespace tessera {

struct Cells {
    std::vector<std::size_t> rows; ///< all rows, cell after cell, ascending within a cell
    std::vector<std::size_t> ends; ///< per cell, one past its last entry in `rows`
    std::vector<std::vector<Label>> labels{}; ///< per labelling, the label of each cell
};

/// All labellings have the same length. Throws Cancelled.
Cells commonCells(std::span<const std::span<const Label>> labellings, const Cancel& cancel);

} // namespace tessera
