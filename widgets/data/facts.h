// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The facts of the Data page's inspector, in words: of the file and of one column.
// They never compute statistics.

#include "data/factgrid.h"
#include "data/summary.h"

namespace tessera {

std::vector<FactGrid::Fact> fileFacts(const Table& table);
std::vector<FactGrid::Fact> columnFacts(const Column& column, const ColumnSummary& summary);

} // namespace tessera
