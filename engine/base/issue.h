// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What went wrong, or what a person should know: a code with arguments, untranslated.
// It never carries text for people; that is made in widgets/words/issuetext.

#include <cstdint>
#include <string>
#include <vector>

namespace tessera {

enum class Severity { Note, Warning, Error };

/// Every finding the engine can report. The comment names the arguments, in order.
enum class IssueCode {
    // Reading
    FileNotFound,      ///< -
    FileIsDirectory,   ///< -
    FileNotReadable,   ///< reason given by the system
    FileEmpty,         ///< -
    HeaderOnly,        ///< - (the table has columns but no rows)
    BinaryContent,     ///< byte offset
    NulBytes,          ///< count; they were kept as part of their cells
    EncodingInvalid,   ///< encoding, byte offset
    EncodingAssumed,   ///< encoding; the file does not say and more than one fits
    QuoteNotClosed,    ///< - (where.line: the line on which the quote was opened)
    QuoteMisplaced,    ///< count; text stands beside quotes inside a cell
    RowsRagged,        ///< count, expected columns, "kept" or "dropped", lines of the first few
    RowTooLong,        ///< limit in bytes
    ColumnsTooMany,    ///< count, limit
    HeadingsBlank,     ///< count
    HeadingsDuplicate, ///< heading, new heading of its first repeat
    PreambleSkipped,   ///< count of lines
    BlankLinesSkipped, ///< count (a line with nothing on it is no row of a table of several
                       ///< columns)
    DateOrderAssumed,  ///< column, "day first" or "month first"; the dates fit both
    TypeChangedLate,   ///< column, the first cell that did not fit, "empty at first" if it was
    OptionInvalid,     ///< option, value
    MemoryExhausted,   ///< -
    FileChanged,       ///< - (it changed while it was read)
    FormatUnknown,     ///< extension
    // Choosing
    ColumnUnknown,         ///< name, nearest existing name (may be empty)
    ColumnNotNumeric,      ///< name, type
    FeatureAllMissing,     ///< name (left out)
    FeatureEmptyAtFirst,   ///< name (left out; only the beginning of the file was looked at)
    FeatureConstant,       ///< name (kept; it cannot tell customers apart)
    FeatureInfinite,       ///< name, count (treated as missing)
    NoUsableFeature,       ///< -
    NoRowsLeft,            ///< count before cleaning
    LogOfNegative,         ///< name, count
    ComponentsTooMany,     ///< asked, available
    SegmentsTooMany,       ///< k, distinct rows
    SegmentRangeInvalid,   ///< from, to
    EmptySegmentsRepaired, ///< count
    NotConverged,          ///< k, iterations
    SilhouetteEstimated,   ///< rows sampled
    TableTooWide,          ///< columns, limit
    NotFinite,             ///< - or name (its values are, or lead to, NaN or infinity)
    MethodLacks,           ///< method, a choice that it does not have
    MethodSegmentsTooMany, ///< method or parameter, k, the most that is possible with it
    ParameterInvalid,      ///< parameter, value
    MinimumSizeImpossible, ///< rows that each segment must have, k, rows there are
    MedoidsSampled,        ///< samples, rows of each
    NoCategories,          ///< method (the table has no column of categories for it)
    WeightOfNoFeature,     ///< name (it has a weight and is no feature)
    ModelUnsupported,      ///< method (it cannot score new rows)
    // Recipes, models, projects
    JsonInvalid,        ///< parser's message
    RecipeInvalid,      ///< key, value
    RecipeKeyUnknown,   ///< key
    VersionTooNew,      ///< version found, version known
    ModelInvalid,       ///< what is missing or wrong
    ModelColumnMissing, ///< column
    NamesInvalid,       ///< what is missing or wrong, or "segment N" that there is not
    // Writing
    OutputNotWritable, ///< reason given by the system
    // Everything
    Unexpected, ///< what a library says of its own failure
    Cancelled   ///< -
};

/// Where in the outside world: a file and, when known, a line and a column, both from 1; 0 =
/// unknown.
struct Location {
    std::string path{};
    std::int64_t line = 0;
    std::int64_t column = 0;

    bool operator==(const Location&) const = default;
};

struct Issue {
    IssueCode code{};
    Severity severity = Severity::Error;
    std::vector<std::string> arguments{};
    Location where{};
    std::vector<std::int64_t>
        rows{}; ///< row ids of the loaded table concerned, the first 1,000 at most
    /// What a refused value could be instead, as base/numberlimits.h says; empty: nothing is known.
    std::vector<std::string> limits{};

    bool operator==(const Issue&) const = default;
};

/// The code's name, such as "FileNotFound": stable, for JSON and logs.
const char* issueName(IssueCode code);

} // namespace tessera
