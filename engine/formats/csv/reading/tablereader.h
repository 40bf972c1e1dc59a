// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads one file into a table: look, read the rows, confirm the types, name what was found.
// It never changes a cell or leaves one out without an issue of the table.

#include "formats/csv/bytes/limits.h"
#include "formats/format.h"
#include "io/bytesource.h"

namespace tessera::csv {

/// Errors: those of lookAt() and readRows(), HeaderOnly, FileEmpty. Throws Cancelled and
/// std::bad_alloc.
Result<TablePtr> readTable(ByteSource source, const SourceRef& reference, const Cancel& cancel,
                           const Limits& limits);

} // namespace tessera::csv
