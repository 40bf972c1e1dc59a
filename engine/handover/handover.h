// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What leaves an analysis as a file, in one list: menu, dialogs, command line and manual follow it.
// An export never opens a file; writeExport() does.

#include "analysis/analysis.h"
#include "analysis/annotations.h"
#include "analysis/json/advice_report.h"
#include "base/cancel.h"
#include "base/result.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// What a report says of itself; empty: as usual.
struct Cover {
    std::string title{};
    std::string author{};
    std::string paper{};    ///< "a4" or "letter"
    std::string language{}; ///< "de": of the report alone
};

/// What an export may tell about.
struct Handover {
    AnalysisPtr analysis;
    Annotations annotations{};
    std::optional<AdviceReport> advice{}; ///< where it was asked for
    Cover cover{};
};

/// Takes the text of an export, piece by piece.
using TextSink = std::function<Outcome(std::string_view)>;

struct ExportRow {
    const char* id;                     ///< "assignments": of its words (words/exporttext.h)
    const char* option;                 ///< of the command line: "--assignments"
    const char* extension;              ///< "csv"
    Outcome (*supports)(const Recipe&); ///< null: every recipe; else why there can be none
    bool (*available)(const Analysis&); ///< whether the stages that it tells about are made
    /// Of an analysis for which it is available. Throws Cancelled. Errors: the sink's.
    Outcome (*write)(const Handover&, const TextSink&, const Cancel&);
    /// Drawn on the thread of the window, which writes what it has drawn already.
    bool painted = false;
};

/// The exports that are text, in the order of menus and help.
std::span<const ExportRow> textExports();

/// Whether there is this export of the analysis. Errors: what the recipe does not support.
Result<bool> offers(const ExportRow& row, const Analysis& analysis);

/// The whole export in memory. Throws Cancelled.
Result<std::string> exportedText(const ExportRow& row, const Handover& handover,
                                 const Cancel& cancel = {});

/// Into a file that appears whole or not at all. Throws Cancelled. Error: OutputNotWritable.
Outcome writeExport(const ExportRow& row, const Handover& handover, const std::string& path,
                    const Cancel& cancel);

} // namespace tessera
