// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the pieces of all chunks, in the order of the file, to whole columns.
// It never reads a cell again.

#include "formats/csv/reading/reader.h"

#include "base/cancel.h"

#include <set>

namespace tessera::csv {

/// The columns that `plan` reads, in the order of the table; those that it skips and those in
/// `leftOut` are empty. Takes what it needs out of `rows` as it goes. A column of texts gets its
/// type from all of its distinct texts; those whose order of day and month is a guess are added to
/// `issues`.
std::vector<std::optional<Column>> assemble(RowsRead& rows, const ReadPlan& plan,
                                            const std::set<std::size_t>& leftOut,
                                            const Cancel& cancel, std::vector<Issue>& issues);

/// One column of texts from those of all chunks; blank cells and missing marks are code -1.
struct MergedTexts {
    std::vector<std::int32_t> codes{};
    StringPool levels{};
    std::size_t present = 0;
};
MergedTexts mergeTexts(std::vector<Piece>& pieces, std::size_t textIndex,
                       const MissingMarks& missing, const Cancel& cancel = {});

Issue dateOrderAssumed(const std::string& column, const DateFormat& format);

} // namespace tessera::csv
