// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One pass over the rows of a file: chunks are cut in order, turned into pieces in parallel, kept
// in order. It never holds more of the file than a few chunks.

#include "formats/csv/cells/numbercolumns.h"
#include "formats/csv/reading/look.h"

namespace tessera::csv {

/// The pieces of all chunks in the order of the file. The numbers of the first `numbers.claimed()`
/// rows stand in the columns, those of later pieces are still in them.
struct RowsRead {
    std::vector<Piece> pieces{};
    NumberColumns numbers{};
};

/// What all pieces and columns together hold depends on `plan` and the file only. Errors:
/// EncodingInvalid, RowTooLong, QuoteNotClosed, FileChanged. Throws Cancelled.
Result<RowsRead> readRows(ByteSource& source, const Look& look, const ReadPlan& plan,
                          const Limits& limits, const Cancel& cancel);

} // namespace tessera::csv
