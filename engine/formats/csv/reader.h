// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One pass over the rows of a file: chunks are cut in order, turned into pieces in parallel, kept
// in order. It never holds more of the file than a few chunks.

#include "formats/csv/look.h"

namespace tessera::csv {

/// The pieces of all chunks in the order of the file; what they hold depends on `plan` and the file
/// only. Errors: EncodingInvalid, RowTooLong, QuoteNotClosed, FileChanged. Throws Cancelled.
Result<std::vector<Piece>> readPieces(ByteSource& source, const Look& look, const ReadPlan& plan,
                                      const Limits& limits, const Cancel& cancel);

} // namespace tessera::csv
