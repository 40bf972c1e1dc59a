// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streamedsegments.h"

#include "base/blocks.h"
#include "clustering/minibatch/minibatch.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Ends the pass at the first error of the sink, which labelRows() knows nothing of.
class UntilWritten : public RowBlocks {
public:
    UntilWritten(RowBlocks& source, const Outcome& written) : m_source(source), m_written(written)
    {}
    std::size_t columns() const override { return m_source.columns(); }
    Outcome rewind() override { return m_source.rewind(); }
    Outcome next(std::vector<double>& block) override
    {
        return m_written ? m_source.next(block) : m_written;
    }

private:
    RowBlocks& m_source;
    const Outcome& m_written;
};

} // namespace

StreamedSegments::StreamedSegments(StreamedRows& rows, const Streamed& streamed,
                                   const AssignmentSink& sink)
    : m_rows(rows)
    , m_clustering(streamed.clustering)
    , m_sink(sink)
    , m_columns(rows.columns())
    , m_moments(streamed.clustering.sizes.size() * m_columns)
    , m_rowsOf(streamed.clustering.sizes.size())
{
    if (!streamed.roles.id)
        return;
    m_heading = streamed.beginning->column(*streamed.roles.id).name();
    for (std::size_t j = 0; j < streamed.features.size(); ++j)
        if (streamed.features[j].column == *streamed.roles.id)
            m_nameFeature = j;
}

Outcome StreamedSegments::run(const Cancel& cancel)
{
    m_rows.setUnused([this](const csv::NumberBlock& block) {
        m_segments.assign(block.rows, -1);
        m_distances.assign(block.rows, nan);
        handOn(block);
    });
    UntilWritten source(m_rows, m_written);
    Outcome labelled = labelRows(
        source, m_clustering, [&](std::span<const Label> labels) { take(labels, cancel); }, cancel);
    m_rows.setUnused({});
    if (!labelled || !m_written)
        return labelled ? m_written : labelled;
    if (m_labelled !=
        std::accumulate(m_clustering.sizes.begin(), m_clustering.sizes.end(), std::int64_t{0}))
        return Issue{.code = IssueCode::FileChanged};
    return done();
}

void StreamedSegments::take(std::span<const Label> labels, const Cancel& cancel)
{
    const csv::NumberBlock& block = m_rows.raw();
    m_labelled += static_cast<std::int64_t>(labels.size());
    m_segments.assign(block.rows, -1);
    m_distances.assign(block.rows, nan);
    for (std::vector<std::size_t>& rows : m_rowsOf)
        rows.clear();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::size_t row = m_rows.used()[i];
        double squares = 0;
        for (std::size_t j = 0; j < m_columns; ++j) {
            const double apart =
                m_rows.scaled()[i * m_columns + j] - m_clustering.centroids(labels[i], j);
            squares += apart * apart;
        }
        m_segments[row] = labels[i];
        m_rowsOf[labels[i]].push_back(row);
        m_distances[row] = std::sqrt(squares);
    }
    forEachIndex(m_columns, cancel, [&](std::size_t j) { addFeature(j); });
    handOn(block);
}

void StreamedSegments::addFeature(std::size_t j)
{
    std::vector<double> values;
    for (std::size_t c = 0; c < m_rowsOf.size(); ++c) {
        values.clear();
        for (const std::size_t row : m_rowsOf[c])
            if (const double value = m_rows.raw().numbers[row * m_columns + j];
                std::isfinite(value))
                values.push_back(value);
        m_moments[c * m_columns + j].add(values);
    }
}

void StreamedSegments::handOn(const csv::NumberBlock& block)
{
    if (m_sink && m_written)
        m_written = m_sink({.block = block,
                            .segments = m_segments,
                            .distances = m_distances,
                            .heading = m_heading,
                            .nameFeature = m_nameFeature});
}

void StreamedSegments::describe(Streamed& streamed) const
{
    const std::size_t k = m_clustering.sizes.size();
    streamed.means = Matrix(k, m_columns);
    streamed.contrasts = Matrix(k, m_columns);
    const auto meanOf = [](const RunningMoments& of) { return of.count() > 0 ? of.mean() : nan; };
    for (std::size_t j = 0; j < m_columns; ++j) {
        RunningMoments all;
        for (std::size_t c = 0; c < k; ++c)
            all.add(m_moments[c * m_columns + j]);
        streamed.overall.push_back(meanOf(all));
        for (std::size_t c = 0; c < k; ++c) {
            const RunningMoments& one = m_moments[c * m_columns + j];
            streamed.means(c, j) = meanOf(one);
            streamed.contrasts(c, j) = one.contrastTo(all);
        }
    }
}

} // namespace tessera
