// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Between segments and rows of the loaded table: the rows of a segment, and how much of each is
// selected. It never changes a selection.

#include "analysis/analysis.h"

#include <vector>

namespace tessera {

/// The table rows of `segment` (0 = largest). Needs cleaned and clusters.
RowSet rowsOfSegment(const Analysis& analysis, std::size_t segment);

/// Selected rows per segment. Needs cleaned and clusters; `selection` is of the same table.
std::vector<std::int64_t> selectedPerSegment(const Analysis& analysis, const RowSet& selection);

/// The segments of which every row is selected, ascending.
std::vector<int> whollySelected(const Analysis& analysis, const RowSet& selection);

struct Membership {
    std::size_t segment = 0;
    double probability = 0;
};

/// How probable each segment is for a table row, the most probable first; empty where the method
/// gives no probabilities or the row was left out. Needs cleaned and clusters.
std::vector<Membership> membershipsOf(const Analysis& analysis, RowId row);

/// The segment that a person is looking at: the first wholly selected one, else the one with most
/// selected rows, else the largest (0).
std::size_t focusedSegment(const Analysis& analysis, const RowSet& selection);

} // namespace tessera
