// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last pass over a file that is streamed: where each row belongs, handed on block by block, and
// what the segments are like. It never keeps a row.

#include "pipeline/streamedrows.h"
#include "pipeline/streaming.h"

namespace tessera {

/// A mean and a spread that rows come to one by one (Welford 1962).
struct RowMean {
    std::int64_t count = 0;
    double mean = 0;
    double squares = 0;

    void add(double value)
    {
        const double before = value - mean;
        mean += before / static_cast<double>(++count);
        squares += before * (value - mean);
    }
};

class StreamedSegments {
public:
    /// `streamed`: with roles, features and clustering. All of them must outlive it.
    StreamedSegments(StreamedRows& rows, const Streamed& streamed, const AssignmentSink& sink);

    /// Errors: those of the source and of the sink. Throws Cancelled.
    Outcome run(const Cancel& cancel);
    /// Fills means, contrasts and overall.
    void describe(Streamed& streamed) const;

private:
    void take(std::span<const Label> labels);
    void handOn(const csv::NumberBlock& block);

    StreamedRows& m_rows;
    const Clustering& m_clustering;
    std::string m_heading;
    std::optional<std::size_t> m_nameFeature;
    const AssignmentSink& m_sink;
    std::size_t m_columns;
    std::vector<RowMean> m_means; ///< segments x features, then those of all rows
    std::vector<std::int32_t> m_segments;
    std::vector<double> m_distances;
    std::int64_t m_labelled = 0;
    Outcome m_written = done();
};

} // namespace tessera
