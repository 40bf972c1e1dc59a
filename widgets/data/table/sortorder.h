// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The order of a table's rows by one column. Rows that compare equal keep their order in the file;
// missing cells always come last. It never touches the table.

#include "base/cancel.h"
#include "data/table.h"

#include <cstdint>
#include <vector>

namespace tessera {

enum class SortDirection { Ascending, Descending };

/// Table rows in order of `column`. Numbers by value, texts as the user's language sorts them.
/// Throws Cancelled.
std::vector<std::uint32_t> sortedRows(const Table& table, std::size_t column,
                                      SortDirection direction, const Cancel& cancel);

} // namespace tessera
