// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/blockreader.h"

#include "base/parallel.h"
#include "formats/csv/reading/assemble.h"
#include "formats/csv/reading/rowspass.h"

#include <tbb/task_arena.h>

#include <algorithm>

namespace tessera::csv {

namespace {

using Reading = ColumnPlan::Reading;

/// Tells the first cell in the file that did not fit. `beginning`: null before it is made.
Issue textAmongNumbers(const ReadPlan& plan, const std::map<std::size_t, Misfit>& misfits,
                       const std::string& path, const TablePtr& beginning)
{
    const auto before = [](const auto& a, const auto& b) {
        const Place& left = a.second.place;
        const Place& right = b.second.place;
        return left.line != right.line ? left.line < right.line : left.column < right.column;
    };
    const Misfit& first = std::min_element(misfits.begin(), misfits.end(), before)->second;
    Issue issue{.code = IssueCode::TypeChangedLate,
                .arguments = {plan.columns[first.column].name, first.text},
                .where = {.path = path, .line = first.place.line, .column = first.place.column}};
    if (beginning && !beginning->column(first.column).hasValues())
        issue.arguments.emplace_back("empty at first");
    return issue;
}

} // namespace

BlockReader::BlockReader(ByteSource source, const Limits& limits, Look look)
    : m_source(std::move(source)), m_limits(limits), m_look(std::move(look)), m_plan(m_look.plan)
{}

BlockReader::~BlockReader() = default;

Result<std::unique_ptr<BlockReader>> BlockReader::open(const SourceRef& reference,
                                                       const Limits& limits, const Cancel& cancel)
{
    Result<ByteSource> source = ByteSource::open(reference.path, cancel);
    if (!source)
        return source.issue();
    Result<Look> look = lookAt(*source, reference.options, limits);
    if (!look)
        return look.issue();
    if (look->whole && !look->layout.hasRows)
        return noRows(*look, reference.path);
    std::unique_ptr<BlockReader> reader(
        new BlockReader(*std::move(source), limits, *std::move(look)));
    if (auto failed = reader->makeBeginning())
        return *std::move(failed);
    return reader;
}

/// Reads what was looked at again, now by the plan for the whole file.
std::optional<Issue> BlockReader::makeBeginning()
{
    ReadPlan plan = m_look.plan;
    plan.encoding = Encoding::Utf8; // of `data`, whatever the file has
    Space space;
    std::string text = std::move(m_look.data);
    m_look.pieces.clear();
    RowsRead rows{.numbers = NumberColumns(countNumberColumns(plan), 0)};
    rows.pieces.push_back(readPiece(text, plan, m_look.whole, space, {}));
    FindingsGatherer findings(plan, m_source.path(), m_look.layout.dataLine);
    findings.add(rows.pieces.front());
    const Findings found = findings.finish();
    if (!found.misfits.empty()) // a type that was asked for
        return textAmongNumbers(m_look.plan, found.misfits, m_source.path(), m_beginning);
    std::vector<Issue> ignored; // the order of dates matters to nobody here
    std::vector<Column> columns;
    for (std::optional<Column>& column : assemble(rows, plan, {}, {}, ignored))
        columns.push_back(*std::move(column));
    m_beginning = std::make_shared<const Table>(std::move(columns),
                                                sourceInfo(m_look, m_source.path()), found.rows);
    return std::nullopt;
}

bool BlockReader::assumedUtf8() const
{
    return m_look.encoding.encoding == Encoding::Utf8 && m_look.encoding.markBytes == 0;
}

void BlockReader::choose(std::vector<std::size_t> numbers, std::optional<std::size_t> names)
{
    m_numbers = std::move(numbers);
    m_names = names;
    std::vector<std::size_t> sorted = m_numbers;
    std::sort(sorted.begin(), sorted.end());
    m_places.clear();
    for (const std::size_t column : m_numbers)
        m_places.push_back(static_cast<std::size_t>(
            std::lower_bound(sorted.begin(), sorted.end(), column) - sorted.begin()));
}

void BlockReader::rewind(bool withNames, const Cancel& cancel)
{
    m_pass = nullptr; // it looks at the plan
    m_findings = nullptr;
    m_plan = m_look.plan;
    for (ColumnPlan& column : m_plan.columns)
        column.reading = Reading::Skip;
    for (const std::size_t column : m_numbers)
        m_plan.columns[column].reading = Reading::Numbers;
    const bool namesAreNumbers =
        m_names && m_plan.columns[*m_names].reading == Reading::Numbers; // written as such
    if (withNames && m_names && !namesAreNumbers)
        m_plan.columns[*m_names].reading = Reading::Texts;
    m_cancel = cancel;
    m_source.rewind();
    m_pass = std::make_unique<RowsPass>(m_source, m_look, m_plan, m_limits, m_cancel);
    m_findings =
        std::make_unique<FindingsGatherer>(m_plan, m_source.path(), m_look.layout.dataLine);
    m_waiting.clear();
    m_taken = 0;
    m_rowsHeld = 0;
    m_ended = false;
    m_cutCharacter = false;
    ++m_passes;
}

Outcome BlockReader::next(NumberBlock& block)
{
    block.rows = 0;
    block.numbers.clear();
    block.names = {};
    while (block.rows < m_rowsOfBlock) {
        if (!m_waiting.empty()) {
            take(block);
        } else if (m_ended) {
            break;
        } else if (Outcome read = readMore(); !read) {
            return read;
        }
    }
    return done();
}

/// A chunk for every thread, so that memory does not depend on the length of the file.
Outcome BlockReader::readMore()
{
    const auto atOnce = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency());
    std::vector<Chunk> chunks;
    while (chunks.size() < atOnce && !m_ended) {
        std::optional<Chunk> chunk = m_pass->cut();
        m_ended = !chunk;
        if (chunk)
            chunks.push_back(std::move(*chunk));
    }
    std::vector<Piece> pieces(chunks.size());
    parallelFor(chunks.size(), [&](std::size_t i) { pieces[i] = m_pass->turn(chunks[i]); });
    for (Piece& piece : pieces) {
        if (!m_pass->accept(piece)) {
            m_ended = true;
            break;
        }
        m_findings->add(piece);
        m_cutCharacter = m_cutCharacter || piece.cutCharacter;
        if (auto failed = misfit())
            return *std::move(failed);
        m_rowsHeld += static_cast<std::size_t>(piece.rows);
        m_waiting.push_back(std::move(piece));
    }
    if (!m_ended)
        return done();
    if (auto failed = end())
        return *std::move(failed);
    return done();
}

std::optional<Issue> BlockReader::misfit() const
{
    if (m_findings->soFar().misfits.empty())
        return std::nullopt;
    if (m_source.changed())
        return Issue{.code = IssueCode::FileChanged, .where = {.path = m_source.path()}};
    return textAmongNumbers(m_plan, m_findings->soFar().misfits, m_source.path(), m_beginning);
}

/// What the whole pass tells, or what went wrong with it.
std::optional<Issue> BlockReader::end()
{
    if (auto failed = m_pass->failure())
        return failed;
    const Findings found = m_findings->finish();
    m_rowsRead = found.rowsRead;
    if (found.rowsRead == 0)
        return noRows(m_look, m_source.path());
    if (found.rows != m_rowsOfFirstPass.value_or(found.rows))
        return Issue{.code = IssueCode::FileChanged, .where = {.path = m_source.path()}};
    m_rowsOfFirstPass = found.rows;
    m_issues = m_look.issues;
    if (m_cutCharacter || m_pass->cutCharacter())
        m_issues.push_back(characterCut(m_look.plan.encoding, m_source, found.endLine));
    m_issues.insert(m_issues.end(), found.issues.begin(), found.issues.end());
    return std::nullopt;
}

/// As many rows of the first piece as still fit.
void BlockReader::take(NumberBlock& block)
{
    Piece& piece = m_waiting.front();
    const auto all = static_cast<std::size_t>(piece.rows);
    const std::size_t rows = std::min(all - m_taken, m_rowsOfBlock - block.rows);
    const std::size_t d = m_numbers.size();
    block.numbers.resize((block.rows + rows) * d);
    double* const target = block.numbers.data() + block.rows * d;
    for (std::size_t j = 0; j < d; ++j) {
        const double* const values = piece.numbers.data() + m_places[j] * all + m_taken;
        for (std::size_t i = 0; i < rows; ++i)
            target[i * d + j] = values[i];
    }
    takeNames(block, piece, rows);
    block.rows += rows;
    m_rowsHeld -= rows;
    m_taken += rows;
    if (m_taken < all)
        return;
    m_pass->takeBack(std::move(piece.numbers));
    m_waiting.pop_front();
    m_taken = 0;
}

void BlockReader::takeNames(NumberBlock& block, const Piece& piece, std::size_t rows) const
{
    if (piece.texts.empty())
        return;
    const TextPiece& texts = piece.texts.front();
    std::vector<char> missing(texts.levels.size(), 0);
    for (std::size_t level = 0; texts.marked && level < missing.size(); ++level)
        missing[level] = m_plan.rules.missing.matches(texts.levels[level]) ? 1 : 0;
    for (std::size_t i = 0; i < rows; ++i) {
        const std::int32_t code = texts.codes[m_taken + i];
        const auto level = static_cast<std::size_t>(code);
        block.names.add(code < 0 || missing[level] != 0 ? std::string_view() : texts.levels[level]);
    }
}

} // namespace tessera::csv
