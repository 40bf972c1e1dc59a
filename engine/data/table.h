// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The loaded table: immutable columns of equal length, and where they came from.
// It never touches the outside world after it was made; its fingerprint names its content.

#include "base/cancel.h"
#include "base/fingerprint.h"
#include "base/issue.h"
#include "base/rowset.h"
#include "data/column.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// How a source was read, as resolved (nothing left to guess).
struct SourceInfo {
    std::string path{};   ///< as given; "sample" for the bundled table
    std::string format{}; ///< "csv", ...
    std::string
        encoding{}; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"; empty when not text
    std::string delimiter{}; ///< one character; empty when not delimited
    char decimalMark = '.';
    bool header = true;
};

class Table {
public:
    Table() = default;
    /// All columns have equal length. `rowsRead` counts the data rows of the source, so that
    /// rowsRead - rows() were dropped by choice while reading (ragged rows). Throws Cancelled.
    Table(std::vector<Column> columns, SourceInfo source, RowId rowsRead,
          std::vector<Issue> issues = {}, const Cancel& cancel = {});

    RowId rows() const { return m_rows; }
    RowId rowsRead() const { return m_rowsRead; }
    std::size_t columnCount() const { return m_columns.size(); }
    const Column& column(std::size_t index) const { return m_columns[index]; }
    const std::vector<Column>& columns() const { return m_columns; }
    std::optional<std::size_t> indexOf(std::string_view name) const; ///< exact, case-sensitive
    const SourceInfo& source() const { return m_source; }
    const Fingerprint& fingerprint() const { return m_fingerprint; } ///< of names, types and values
    const std::vector<Issue>& issues() const { return m_issues; } ///< notes and warnings of reading

private:
    std::vector<Column> m_columns;
    SourceInfo m_source;
    RowId m_rows = 0;
    RowId m_rowsRead = 0;
    std::vector<Issue> m_issues;
    Fingerprint m_fingerprint;
};

using TablePtr = std::shared_ptr<const Table>;

/// The one of `names` nearest to `name` (case, then edit distance at most 3), for "did you mean";
/// empty when none is near.
std::string nearestName(const std::vector<std::string>& names, std::string_view name);

/// The existing column name nearest to `name` (case, then edit distance at most 3), for "did you
/// mean".
std::string nearestColumnName(const Table& table, std::string_view name);

} // namespace tessera
