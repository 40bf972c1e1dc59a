// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/findings.h"

#include <algorithm>

namespace tessera::csv {

namespace {

constexpr std::size_t linesNamed = 10;
constexpr std::size_t mostRows = 1000;

/// Adds up one kind of finding over the chunks.
class Total {
public:
    void add(const Finding& finding, std::int64_t line)
    {
        if (m_count == 0 && finding.count > 0)
            m_where = {.line = line + finding.first.line, .column = finding.first.column};
        m_count += finding.count;
    }
    void report(IssueCode code, const std::string& path, std::vector<Issue>& issues)
    {
        if (m_count == 0)
            return;
        m_where.path = path;
        issues.push_back({.code = code,
                          .severity = Severity::Warning,
                          .arguments = {std::to_string(m_count)},
                          .where = m_where});
    }

private:
    std::int64_t m_count = 0;
    Location m_where;
};

class RaggedTotal {
public:
    void add(const Piece& piece, std::int64_t line, std::int64_t firstRow)
    {
        m_count += piece.raggedCount;
        for (const RaggedRow& ragged : piece.ragged) {
            if (m_lines.size() < linesNamed)
                m_lines.push_back(line + ragged.line);
            if (ragged.row >= 0 && m_rows.size() < mostRows)
                m_rows.push_back(firstRow + ragged.row);
        }
    }
    void report(const ReadPlan& plan, const std::string& path, std::vector<Issue>& issues) const
    {
        if (m_count == 0)
            return;
        std::string lines;
        for (const std::int64_t line : m_lines)
            lines += (lines.empty() ? "" : ", ") + std::to_string(line);
        if (m_count > static_cast<std::int64_t>(m_lines.size()))
            lines += ", ...";
        issues.push_back(
            {.code = IssueCode::RowsRagged,
             .severity = Severity::Warning,
             .arguments = {std::to_string(m_count), std::to_string(plan.columns.size()),
                           plan.ragged == RaggedRows::Drop ? "dropped" : "kept", lines},
             .where = {.path = path, .line = m_lines.front()},
             .rows = m_rows});
    }

private:
    std::int64_t m_count = 0;
    std::vector<std::int64_t> m_lines;
    std::vector<std::int64_t> m_rows;
};

} // namespace

Findings gatherFindings(const std::vector<Piece>& pieces, const ReadPlan& plan,
                        const std::string& path, std::int64_t firstLine)
{
    Findings found{.endLine = firstLine};
    Total nuls;
    Total misplaced;
    RaggedTotal ragged;
    std::int64_t blank = 0;
    for (const Piece& piece : pieces) {
        nuls.add(piece.nuls, found.endLine);
        misplaced.add(piece.misplacedQuotes, found.endLine);
        ragged.add(piece, found.endLine, found.rows);
        blank += piece.blankLines;
        for (const Misfit& misfit : piece.misfits) {
            const auto [entry, isFirst] = found.misfits.try_emplace(misfit.column, misfit);
            if (isFirst)
                entry->second.place.line += found.endLine;
        }
        if (piece.openQuote) {
            found.issues.push_back({.code = IssueCode::QuoteNotClosed,
                                    .severity = Severity::Warning,
                                    .where = {.path = path,
                                              .line = found.endLine + piece.openQuote->line,
                                              .column = piece.openQuote->column}});
        }
        found.rows += piece.rows;
        found.rowsRead += piece.rowsRead;
        found.endLine += piece.lines;
    }
    nuls.report(IssueCode::NulBytes, path, found.issues);
    misplaced.report(IssueCode::QuoteMisplaced, path, found.issues);
    if (blank > 0)
        found.issues.push_back({.code = IssueCode::BlankLinesSkipped,
                                .severity = Severity::Note,
                                .arguments = {std::to_string(blank)}});
    ragged.report(plan, path, found.issues);
    return found;
}

} // namespace tessera::csv
