// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of a file in blocks, as often as wanted, for tables that need not fit into memory: the
// numbers of some columns and the texts of one. It never holds more than a few chunks of a file (of
// a pipe ByteSource holds all, because it can be read only once).

#include "base/cancel.h"
#include "data/table.h"
#include "formats/csv/bytes/limits.h"
#include "formats/csv/reading/findings.h"
#include "formats/csv/reading/look.h"
#include "formats/format.h"

#include <deque>
#include <memory>

namespace tessera::csv {

class RowsPass;

/// Rows that follow each other in the file.
struct NumberBlock {
    std::size_t rows = 0;
    std::vector<double> numbers{}; ///< row after row; NaN is missing
    StringPool names{};            ///< per row, when they are wanted; empty is missing
};

class BlockReader {
public:
    /// Looks at the beginning. Errors: those of opening, of lookAt(), HeaderOnly, FileEmpty,
    /// TypeChangedLate. Throws Cancelled.
    static Result<std::unique_ptr<BlockReader>>
    open(const SourceRef& source, const Limits& limits = {}, const Cancel& cancel = {});
    ~BlockReader();
    BlockReader(const BlockReader&) = delete;
    BlockReader& operator=(const BlockReader&) = delete;

    /// The rows that were looked at, with the types that the whole file is taken to have.
    const TablePtr& beginning() const { return m_beginning; }
    bool beginningIsAll() const { return m_look.whole; }
    /// UTF-8 only because of the beginning: the file does not say so.
    bool assumedUtf8() const;

    /// The columns whose numbers are wanted, in this order, and the one whose texts are.
    void choose(std::vector<std::size_t> numbers, std::optional<std::size_t> names);
    /// At most, and always except for the last block.
    void setRowsOfBlock(std::size_t rows) { m_rowsOfBlock = rows; }

    /// Begins again with the first row.
    void rewind(bool withNames, const Cancel& cancel);
    /// The next rows; none after the last. The same rows in the same blocks in every pass. Errors:
    /// those of RowsPass, TypeChangedLate (a text among the numbers), FileChanged (also when a pass
    /// has other rows than the first). Throws Cancelled.
    Outcome next(NumberBlock& block);

    /// Of the pass that has come to its end.
    std::int64_t rowsRead() const { return m_rowsRead; }          ///< blank lines not counted
    const std::vector<Issue>& issues() const { return m_issues; } ///< of looking and of reading
    std::size_t rowsHeld() const { return m_rowsHeld; }           ///< read and not yet in a block
    int passes() const { return m_passes; }                       ///< that were begun

private:
    BlockReader(ByteSource source, const Limits& limits, Look look);

    std::optional<Issue> makeBeginning();
    Outcome readMore();
    std::optional<Issue> misfit() const;
    std::optional<Issue> end();
    void take(NumberBlock& block);
    void takeNames(NumberBlock& block, const Piece& piece, std::size_t rows) const;

    ByteSource m_source;
    Limits m_limits;
    Look m_look;
    TablePtr m_beginning;
    std::vector<std::size_t> m_numbers;
    std::vector<std::size_t> m_places; ///< of m_numbers among the number columns of a piece
    std::optional<std::size_t> m_names;
    std::size_t m_rowsOfBlock = 8'192;

    ReadPlan m_plan; ///< of this pass
    Cancel m_cancel;
    std::unique_ptr<RowsPass> m_pass;
    std::unique_ptr<FindingsGatherer> m_findings;
    std::deque<Piece> m_waiting;
    std::size_t m_taken = 0; ///< rows of the first of them
    std::size_t m_rowsHeld = 0;
    bool m_ended = false;
    bool m_cutCharacter = false; ///< of a piece, which may be gone when the end is seen
    int m_passes = 0;
    std::int64_t m_rowsRead = 0;
    std::optional<std::int64_t> m_rowsOfFirstPass;
    std::vector<Issue> m_issues;
};

} // namespace tessera::csv
