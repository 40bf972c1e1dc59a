// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was found while the rows were read, chunk by chunk, turned into issues with lines of the
// file. It never decides whether a finding is an error.

#include "formats/csv/reading/piece.h"
#include "io/bytesource.h"

#include <map>
#include <memory>

namespace tessera::csv {

struct Findings {
    std::int64_t rows = 0;
    std::int64_t rowsRead = 0;
    std::int64_t endLine = 0;                ///< on which the next chunk would begin, from 1
    std::map<std::size_t, Misfit> misfits{}; ///< the first of each column; lines of the file
    std::vector<Issue> issues{};             ///< warnings and notes
};

/// Takes the pieces one after the other and keeps none.
class FindingsGatherer {
public:
    /// `firstLine`: the line on which the first piece begins, from 1.
    FindingsGatherer(const ReadPlan& plan, std::string path, std::int64_t firstLine);
    ~FindingsGatherer();

    void add(const Piece& piece);
    const Findings& soFar() const { return m_found; } ///< those that need a total are not in it
    Findings finish();                                ///< call it once

private:
    struct Totals;
    const ReadPlan& m_plan;
    std::string m_path;
    Findings m_found;
    std::unique_ptr<Totals> m_totals;
};

/// The same for pieces that are all there.
Findings gatherFindings(const std::vector<Piece>& pieces, const ReadPlan& plan,
                        const std::string& path, std::int64_t firstLine);

/// The file ends within a character.
Issue characterCut(Encoding encoding, const ByteSource& source, std::int64_t line);

} // namespace tessera::csv
