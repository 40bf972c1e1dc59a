// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A look at the beginning of a file: everything that is guessed about it, in one value.
// It never reads more than it must, about a megabyte.

#include "formats/csv/bytes/encoding.h"
#include "formats/csv/bytes/limits.h"
#include "formats/csv/dialect/layout.h"
#include "formats/csv/reading/piece.h"
#include "io/bytesource.h"

namespace tessera::csv {

struct Look {
    ReadPlan plan;
    EncodingGuess encoding{};
    Layout layout{};
    std::vector<ColumnType> types{}; ///< per column, from the sample
    std::string data{};              ///< the rows of data looked at, in UTF-8
    std::vector<Piece> pieces{};     ///< one: what was found in them; its texts are taken out
    std::size_t skipBytes = 0;       ///< of the text stream before the first row of data
    std::size_t dataBytes = 0;       ///< of the text stream that `data` was made from
    std::size_t dataRows = 0;        ///< kept rows in `data`
    bool whole = false;              ///< the sample reaches the end of the file
    std::vector<Issue> issues{};     ///< of encoding, preamble and headings
};

/// Errors: FileEmpty, BinaryContent, EncodingInvalid, RowTooLong, QuoteNotClosed, ColumnsTooMany,
/// OptionInvalid.
Result<Look> lookAt(ByteSource& source, const ReadOptions& options, const Limits& limits);

/// How the file is read, nothing left to guess.
SourceInfo sourceInfo(const Look& look, const std::string& path);

/// A file without rows: it has headings alone, or there is nothing at all.
Issue noRows(const Look& look, const std::string& path);

Issue encodingAssumed(const std::string& path, Encoding encoding);

} // namespace tessera::csv
