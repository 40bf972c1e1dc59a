// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One pass over the rows of a file: chunks come out in order, are turned into pieces side by side,
// and are accepted in order. It never keeps a piece: whoever reads does.

#include "formats/csv/bytes/chunks.h"
#include "formats/csv/reading/look.h"

#include <tbb/enumerable_thread_specific.h>

#include <atomic>

namespace tessera::csv {

class RowsPass {
public:
    /// All of them must outlive it.
    RowsPass(ByteSource& source, const Look& look, const ReadPlan& plan, const Limits& limits,
             const Cancel& cancel);

    /// The next chunk; none at the end, or when something is wrong. Reports how far the pass is.
    /// Throws Cancelled.
    std::optional<Chunk> cut();
    /// The chunk's memory is used again. Thread-safe for different chunks. Throws Cancelled.
    Piece turn(Chunk& chunk);
    /// For every piece, in the order of the file; false when it and what follows cannot be read.
    bool accept(const Piece& piece);
    /// Memory to use again. Thread-safe.
    void takeBack(RawNumbers numbers) { m_spaces.local().numbers = std::move(numbers); }

    /// What went wrong, once cut() or accept() has ended the pass. Errors: EncodingInvalid,
    /// RowTooLong, QuoteNotClosed, FileChanged.
    std::optional<Issue> failure() const;
    /// The last character of the file was cut off.
    bool cutCharacter() const { return m_stream.cutCharacter(); }

private:
    Issue located(IssueCode code, Place place, std::vector<std::string> arguments) const;

    ByteSource& m_source;
    const Look& m_look;
    const ReadPlan& m_plan;
    Limits m_limits;
    const Cancel& m_cancel;
    TextStream m_stream;
    Chunks m_chunks;
    tbb::enumerable_thread_specific<Space> m_spaces;
    std::int64_t m_line = m_look.layout.dataLine;
    std::size_t m_textBytes = 0;
    std::optional<Issue> m_invalid;
    std::atomic<bool> m_stopped = false;
};

} // namespace tessera::csv
