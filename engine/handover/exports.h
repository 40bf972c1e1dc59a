// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text artefacts of an Analysis, each a function from values to text; the list is exports.cpp.
// Nothing here opens a file.

#include "analysis/analysis.h"
#include "analysis/annotations.h"
#include "base/cancel.h"
#include "base/result.h"
#include "model/model.h"

#include <span>
#include <string>

namespace tessera {

/// identifier, segment, distance, runner_up, silhouette; every loaded row in input order; dropped
/// rows have an empty segment. A `name` column follows `segment` when any segment is named.
std::string assignmentsCsv(const Analysis& analysis, const Annotations& annotations);

/// One row per segment and the overall: segment, name, size, share, then mean and median per number
/// column.
std::string profilesCsv(const Analysis& analysis, const Annotations& annotations);

/// identifier, segment, name, distance, runner_up for scored rows.
std::string scoresCsv(const Table& table, const Model& model, const Scores& scores);

/// One CSV cell: quoted when needed, formulas neutralised (handover/formulas.h).
std::string csvCell(std::string_view text);

/// One cell of a tab-separated table, as the clipboard takes them: formulas neutralised, tabs and
/// line ends as spaces.
std::string tsvCell(std::string_view text);

/// One entry per text export, for menus and the command line.
struct ExportInfo {
    const char* id;        ///< "assignments", "profiles", ...
    const char* extension; ///< "csv"
    std::string (*make)(const Analysis&, const Annotations&);
};
std::span<const ExportInfo> exports();

} // namespace tessera
