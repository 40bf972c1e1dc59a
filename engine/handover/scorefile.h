// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a saved model and a table to the segment of each customer: what `score` and the window do.

#include "formats/format.h"
#include "model/model.h"

#include <string>
#include <vector>

namespace tessera {

struct ScoredTable {
    TablePtr table;
    Model model;
    Scores scores;
    std::vector<std::int64_t> sizes; ///< customers per segment
};

/// Errors: of reading a file, JsonInvalid, ModelInvalid, VersionTooNew, with the file's path in
/// `where`. Throws Cancelled.
Result<Model> readModel(const std::string& path, const Cancel& cancel);

/// Errors: of reading a table and of score(), with the table's path in `where`. Throws Cancelled.
Result<ScoredTable> scoreFile(Model model, const SourceRef& source, const Cancel& cancel);

/// Whether two models give everybody the same segment; what segments and customers are
/// called counts for nothing.
bool scoreAlike(Model a, Model b);

} // namespace tessera
