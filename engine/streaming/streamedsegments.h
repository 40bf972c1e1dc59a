// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last pass over a file that is streamed: where each row belongs, handed on block by block, and
// what the segments are like. It never keeps a row.

#include "streaming/streamedrows.h"
#include "streaming/streaming.h"

namespace tessera {

class StreamedSegments {
public:
    /// `streamed`: with roles, features and clustering. All of them must outlive it.
    StreamedSegments(StreamedRows& rows, const Streamed& streamed, const AssignmentSink& sink);

    /// Errors: those of the source and of the sink. Throws Cancelled.
    Outcome run(const Cancel& cancel);
    /// Fills means, contrasts and overall.
    void describe(Streamed& streamed) const;

private:
    void take(std::span<const Label> labels, const Cancel& cancel);
    void addFeature(std::size_t j);
    void handOn(const csv::NumberBlock& block);

    StreamedRows& m_rows;
    const Clustering& m_clustering;
    std::string m_heading;
    std::optional<std::size_t> m_nameFeature;
    const AssignmentSink& m_sink;
    std::size_t m_columns;
    std::vector<RunningMoments> m_moments;          ///< segments x features
    std::vector<std::vector<std::size_t>> m_rowsOf; ///< of the block at hand, per segment
    std::vector<std::int32_t> m_segments;
    std::vector<double> m_distances;
    std::int64_t m_labelled = 0;
    Outcome m_written = done();
};

} // namespace tessera
