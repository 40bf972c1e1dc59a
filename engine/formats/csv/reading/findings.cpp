// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/findings.h"

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

struct FindingsGatherer::Totals {
    Total nuls{};
    Total misplaced{};
    RaggedTotal ragged{};
    std::int64_t blank = 0;
};

FindingsGatherer::FindingsGatherer(const ReadPlan& plan, std::string path, std::int64_t firstLine)
    : m_plan(plan)
    , m_path(std::move(path))
    , m_found{.endLine = firstLine}
    , m_totals(std::make_unique<Totals>())
{}

FindingsGatherer::~FindingsGatherer() = default;

void FindingsGatherer::add(const Piece& piece)
{
    m_totals->nuls.add(piece.nuls, m_found.endLine);
    m_totals->misplaced.add(piece.misplacedQuotes, m_found.endLine);
    m_totals->ragged.add(piece, m_found.endLine, m_found.rows);
    m_totals->blank += piece.blankLines;
    for (const Misfit& misfit : piece.misfits) {
        const auto [entry, isFirst] = m_found.misfits.try_emplace(misfit.column, misfit);
        if (isFirst)
            entry->second.place.line += m_found.endLine;
    }
    if (piece.openQuote) {
        m_found.issues.push_back({.code = IssueCode::QuoteNotClosed,
                                  .severity = Severity::Warning,
                                  .where = {.path = m_path,
                                            .line = m_found.endLine + piece.openQuote->line,
                                            .column = piece.openQuote->column}});
    }
    m_found.rows += piece.rows;
    m_found.rowsRead += piece.rowsRead;
    m_found.endLine += piece.lines;
}

Findings FindingsGatherer::finish()
{
    m_totals->nuls.report(IssueCode::NulBytes, m_path, m_found.issues);
    m_totals->misplaced.report(IssueCode::QuoteMisplaced, m_path, m_found.issues);
    if (m_totals->blank > 0)
        m_found.issues.push_back({.code = IssueCode::BlankLinesSkipped,
                                  .severity = Severity::Note,
                                  .arguments = {std::to_string(m_totals->blank)}});
    m_totals->ragged.report(m_plan, m_path, m_found.issues);
    return std::move(m_found);
}

Findings gatherFindings(const std::vector<Piece>& pieces, const ReadPlan& plan,
                        const std::string& path, std::int64_t firstLine)
{
    FindingsGatherer gatherer(plan, path, firstLine);
    for (const Piece& piece : pieces)
        gatherer.add(piece);
    return gatherer.finish();
}

Issue characterCut(Encoding encoding, const ByteSource& source, std::int64_t line)
{
    return {.code = IssueCode::EncodingInvalid,
            .severity = Severity::Warning,
            .arguments = {encodingName(encoding), std::to_string(source.size())},
            .where = {.path = source.path(), .line = line}};
}

} // namespace tessera::csv
