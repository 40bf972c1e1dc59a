// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a file to a Table, whatever the format: what is guessed, what can be overridden.
// It never drops or changes a cell silently: every such thing is an Issue of the Table.

#include "base/cancel.h"
#include "base/result.h"
#include "data/table.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };
const char* encodingName(Encoding encoding); ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"

enum class RaggedRows {
    Keep, ///< short rows are filled with missing cells, surplus cells left out; both reported
    Drop  ///< they are left out, counted and reported
};

/// What a person may override; unset is guessed.
struct ReadOptions {
    std::optional<Encoding> encoding{};
    std::optional<char> delimiter{};         ///< , ; tab | or another single character
    std::optional<char> quote{};             ///< '"' or '\''; '\0' = none
    std::optional<char> decimalMark{};       ///< '.' or ','
    std::optional<bool> header{};            ///< the first row that is read holds the headings
    std::optional<std::int64_t> skipLines{}; ///< lines before the heading or the first row
    std::optional<std::vector<std::string>>
        missingMarks{}; ///< beside the empty cell; compared as texts, without case
    RaggedRows ragged = RaggedRows::Keep;
    std::map<std::string, ColumnType> types{}; ///< by final heading

    bool operator==(const ReadOptions&) const = default;
};

/// The texts taken as missing unless told otherwise: NA, N/A, null, NaN, ?, -, #DIV/0!, #VALUE!,
/// ...
const std::vector<std::string>& defaultMissingMarks();

enum class SourceKind { File, Sample };

/// Where to read, and how: enough to load the same table again.
struct SourceRef {
    SourceKind kind = SourceKind::File;
    std::string path{}; ///< of a file
    ReadOptions options{};

    bool operator==(const SourceRef&) const = default;
};

/// What a person sees before importing.
struct Preview {
    ReadOptions resolved;              ///< every optional set
    std::string format;                ///< "csv"
    std::vector<std::string> headings; ///< final: blanks named, repeats numbered
    std::vector<ColumnType> types; ///< guessed (or overridden), from the part that was looked at
    std::vector<std::vector<std::string>> rows; ///< the first rows, decoded cells
    std::int64_t bytes = 0;                     ///< size of the file
    std::optional<std::int64_t> rowCount;       ///< exact for small files, estimated otherwise
    bool rowCountExact = false;
    std::vector<Issue> issues;
};

/// Looks at the beginning of a file. Quick at any size (reads at most about a megabyte), unless the
/// system makes it wait. Catches Cancelled and returns it as an issue.
Result<Preview> previewFile(const std::string& path, const ReadOptions& options,
                            std::size_t maxRows = 100, const Cancel& cancel = {});

/// Reads the whole file. Types guessed on the beginning are confirmed over the whole file: a late
/// text cell turns a number column into text with a notice. Catches Cancelled and returns it as an
/// issue.
Result<TablePtr> readTable(const SourceRef& source, const Cancel& cancel = {});

/// One entry per format, for dialogs: `extensions` without dot.
struct FormatInfo {
    const char* id;
    std::vector<std::string> extensions;
};
const std::vector<FormatInfo>& formats();

} // namespace tessera
