// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Former analyses, from which a new one takes what it can: as many as fit into a budget of bytes.

#include "analysis/analysis.h"

namespace tessera {

/// A quarter of the machine's memory, at most 2 GB.
std::size_t defaultCacheBytes();

class AnalysisCache {
public:
    explicit AnalysisCache(std::size_t mostBytes = defaultCacheBytes()) : m_mostBytes(mostBytes) {}

    /// Newest first, at most 16. The newest is always there, and so is for every stage the newest
    /// analysis that has it, however large: that is what a view shows while it waits.
    const std::vector<AnalysisPtr>& analyses() const { return m_analyses; }
    std::size_t bytes() const; ///< beyond the table; what they share counts once

    void add(AnalysisPtr analysis);           ///< the first snapshot of a run
    void replaceNewest(AnalysisPtr analysis); ///< a later snapshot of the same run
    void clear() { m_analyses.clear(); }

private:
    void trim();

    std::size_t m_mostBytes;
    std::vector<AnalysisPtr> m_analyses;
};

} // namespace tessera
