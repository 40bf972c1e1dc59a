// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A look at the beginning of a file: everything that is guessed about it, in one value.
// It never reads more than it must, about a megabyte.

#include "formats/csv/bytesource.h"
#include "formats/csv/encoding.h"
#include "formats/csv/layout.h"
#include "formats/csv/limits.h"
#include "formats/csv/piece.h"

namespace tessera::csv {

struct Look {
    ReadPlan plan;
    EncodingGuess encoding{};
    Layout layout{};
    std::vector<ColumnType> types{}; ///< per column, from the sample
    std::string sample{};            ///< the data rows looked at, in the file's encoding (UTF-8 for UTF-16)
    std::size_t skipBytes = 0;       ///< of the text stream before the first row of data
    std::int64_t sampleBytes = 0;    ///< of the file, up to the end of the sample
    bool whole = false;              ///< the sample reaches the end of the file
    std::vector<Issue> issues{};     ///< of encoding, preamble and headings
};

/// Errors: FileEmpty, BinaryContent, EncodingInvalid, RowTooLong, QuoteNotClosed, ColumnsTooMany,
/// OptionInvalid.
Result<Look> lookAt(ByteSource& source, const ReadOptions& options, const Limits& limits);

} // namespace tessera::csv
