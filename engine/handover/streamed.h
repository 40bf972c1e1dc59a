// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text artefacts of a streamed analysis. Where there is a row per customer they are written while
// the rows pass by.

#include "io/atomicfile.h"
#include "streaming/streaming.h"

#include <span>
#include <string>

namespace tessera {

/// identifier, segment, distance; every row that was read in input order, rows that were left out
/// have an empty segment.
class StreamedAssignments {
public:
    explicit StreamedAssignments(AtomicFile file) : m_file(std::move(file)) {}

    /// Error: OutputNotWritable.
    Outcome add(const AssignedRows& rows);
    AtomicFile& file() { return m_file; } ///< to be committed when all rows were added

private:
    AtomicFile m_file;
    std::int64_t m_rows = 0;
};

/// What an export of handover/handover.h, named by its id, is of a streamed analysis.
struct StreamedExport {
    const char* id;
    std::string (*make)(const Streamed&);
};
/// All that have one content each; the assignments are written by StreamedAssignments, and what is
/// missing here needs the whole table.
std::span<const StreamedExport> streamedExports();

} // namespace tessera
