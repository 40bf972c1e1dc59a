// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/tablereader.h"

#include "formats/csv/reading/assemble.h"
#include "formats/csv/reading/findings.h"
#include "formats/csv/reading/look.h"
#include "formats/csv/reading/reader.h"

#include <algorithm>

namespace tessera::csv {

namespace {

/// Types that were asked for columns which the file does not have.
void noteUnknownColumns(const Look& look, const SourceRef& reference, std::vector<Issue>& issues)
{
    const std::vector<std::string>& headings = look.layout.headings;
    for (const auto& [name, type] : reference.options.types) {
        if (std::find(headings.begin(), headings.end(), name) != headings.end())
            continue;
        std::vector<Column> columns;
        columns.reserve(headings.size());
        for (const std::string& heading : headings)
            columns.push_back(Column::ofNumbers(heading, {}));
        issues.push_back(
            {.code = IssueCode::ColumnUnknown,
             .severity = Severity::Warning,
             .arguments = {name, nearestColumnName(Table(std::move(columns), {}, 0), name)},
             .where = {.path = reference.path}});
    }
}

void noteCutCharacter(const std::vector<Piece>& pieces, const Look& look, const Findings& found,
                      const ByteSource& source, std::vector<Issue>& issues)
{
    if (pieces.empty() || !pieces.back().cutCharacter)
        return;
    issues.push_back(characterCut(look.plan.encoding, source, found.endLine));
}

std::set<std::size_t> misfitColumns(const Findings& found)
{
    std::set<std::size_t> columns;
    for (const auto& [column, misfit] : found.misfits)
        columns.insert(column);
    return columns;
}

/// Reading one file, step by step.
class Reading {
public:
    Reading(ByteSource source, const SourceRef& reference, const Cancel& cancel,
            const Limits& limits)
        : m_source(std::move(source)), m_reference(reference), m_cancel(cancel), m_limits(limits)
    {}

    Result<TablePtr> run()
    {
        Result<TablePtr> result = runWith(m_reference.options, LateEncoding::Watch);
        const bool invalid = !result.ok() && result.issue().code == IssueCode::EncodingInvalid;
        if (!invalid || !m_guessedUtf8)
            return result;
        // All of the beginning was UTF-8, something later is not: the file never said that it is.
        ReadOptions options = m_reference.options;
        options.encoding = Encoding::Windows1252;
        return runWith(options, LateEncoding::Assumed);
    }

private:
    enum class LateEncoding { Watch, Assumed };

    Result<TablePtr> runWith(const ReadOptions& options, LateEncoding late)
    {
        m_cancel.begin(Activity::Reading);
        Result<Look> looked = lookAt(m_source, options, m_limits);
        if (!looked)
            return looked.issue();
        Look& look = *looked;
        m_guessedUtf8 = !options.encoding && look.encoding.encoding == Encoding::Utf8 &&
                        look.encoding.markBytes == 0;
        if (look.whole && !look.layout.hasRows)
            return noRows(look, m_reference.path);
        std::vector<Issue> issues = std::move(look.issues);
        if (late == LateEncoding::Assumed)
            issues.insert(issues.begin(), encodingAssumed(m_reference.path, Encoding::Windows1252));
        look.data = {};
        look.pieces = {};

        Result<RowsRead> rows = readRows(m_source, look, look.plan, m_limits, m_cancel);
        if (!rows)
            return rows.issue();
        Findings found =
            gatherFindings(rows->pieces, look.plan, m_reference.path, look.layout.dataLine);
        if (found.rowsRead == 0)
            return noRows(look, m_reference.path);
        noteCutCharacter(rows->pieces, look, found, m_source, issues);
        issues.insert(issues.end(), found.issues.begin(), found.issues.end());
        std::vector<std::optional<Column>> columns =
            assemble(*rows, look.plan, misfitColumns(found), m_cancel, issues);
        *rows = {};
        if (const auto failed = readMisfits(look, found, columns, issues))
            return *failed;
        return table(std::move(columns), look, found, std::move(issues));
    }

    /// Reads the columns that are not what they seemed as texts, in a pass of their own.
    std::optional<Issue> readMisfits(const Look& look, const Findings& found,
                                     std::vector<std::optional<Column>>& columns,
                                     std::vector<Issue>& issues)
    {
        if (found.misfits.empty())
            return std::nullopt;
        ReadPlan plan = look.plan;
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            const bool again = found.misfits.contains(i);
            plan.columns[i].reading =
                again ? ColumnPlan::Reading::Texts : ColumnPlan::Reading::Skip;
            plan.columns[i].asked.reset(); // what was asked for cannot be had
        }
        Result<RowsRead> rows = readRows(m_source, look, plan, m_limits, m_cancel);
        if (!rows)
            return rows.issue();
        std::vector<std::optional<Column>> again = assemble(*rows, plan, {}, m_cancel, issues);
        for (const auto& [index, misfit] : found.misfits) {
            columns[index] = std::move(again[index]);
            if (!columns[index]->hasTexts())
                continue;
            issues.push_back({.code = IssueCode::TypeChangedLate,
                              .severity = Severity::Warning,
                              .arguments = {columns[index]->name(), misfit.text},
                              .where = {.path = m_reference.path,
                                        .line = misfit.place.line,
                                        .column = misfit.place.column}});
        }
        return std::nullopt;
    }

    Result<TablePtr> table(std::vector<std::optional<Column>> columns, const Look& look,
                           const Findings& found, std::vector<Issue> issues) const
    {
        std::vector<Column> present;
        present.reserve(columns.size());
        for (std::optional<Column>& column : columns)
            present.push_back(*std::move(column));
        noteUnknownColumns(look, m_reference, issues);
        m_cancel.report(1.0);
        return std::make_shared<const Table>(std::move(present), sourceInfo(look, m_reference.path),
                                             found.rowsRead, std::move(issues), m_cancel);
    }

    ByteSource m_source;
    const SourceRef& m_reference;
    const Cancel& m_cancel;
    Limits m_limits;
    bool m_guessedUtf8 = false; ///< by the beginning alone: the file does not say what it is
};

} // namespace

Result<TablePtr> readTable(ByteSource source, const SourceRef& reference, const Cancel& cancel,
                           const Limits& limits)
{
    return Reading(std::move(source), reference, cancel, limits).run();
}

} // namespace tessera::csv
