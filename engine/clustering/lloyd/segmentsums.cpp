// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/segmentsums.h"

#include "clustering/kernels/kernel.h"

namespace tessera {

void SegmentSums::move(std::size_t chunk, std::size_t row, Label from, Label to)
{
    move(*m_points, chunk, row, from, to);
}

void SegmentSums::move(const Points& points, std::size_t chunk, std::size_t row, Label from,
                       Label to)
{
    const std::size_t d = points.columns();
    const float* x = points.panels()[row / panelRows] + row % panelRows;
    const std::int64_t weight = points.weight(row);
    const auto times = static_cast<double>(weight);
    double* const reached = m_sums.data() + (chunk * m_k + to) * d;
    m_sizes[chunk * m_k + to] += weight;
    ++m_moves[chunk];
    if (from == noLabel) {
        for (std::size_t j = 0; j < d; ++j)
            reached[j] += times * static_cast<double>(x[j * panelRows]);
        return;
    }
    double* const left = m_sums.data() + (chunk * m_k + from) * d;
    m_sizes[chunk * m_k + from] -= weight;
    for (std::size_t j = 0; j < d; ++j) {
        const double value = times * static_cast<double>(x[j * panelRows]);
        reached[j] += value;
        left[j] -= value;
    }
}

void SegmentSums::movePanel(const Points& points, std::size_t chunk, std::size_t panel,
                            const Label* from, const Label* to)
{
    constexpr std::size_t worthTurning = 4; // fewer rows are faster picked out one by one
    std::size_t moving = 0;
    for (std::size_t i = 0; i < panelRows; ++i)
        moving += from[i] != to[i] ? 1 : 0;
    if (moving < worthTurning) {
        for (std::size_t i = 0; i < panelRows; ++i)
            if (from[i] != to[i])
                move(points, chunk, panel * panelRows + i, from[i], to[i]);
        return;
    }
    const float* const weights = points.weightsFrom(panel);
    moveRows(points.panels()[panel], points.columns(), {from, to, weights},
             m_sums.data() + chunk * m_k * points.columns());
    std::int64_t* sizes = m_sizes.data() + chunk * m_k;
    for (std::size_t i = 0; i < panelRows; ++i) {
        if (from[i] == to[i])
            continue;
        const std::int64_t weight = points.weight(panel * panelRows + i);
        sizes[to[i]] += weight;
        if (from[i] != noLabel)
            sizes[from[i]] -= weight;
    }
    m_moves[chunk] += moving;
}

std::vector<std::int64_t> SegmentSums::sizes() const
{
    std::vector<std::int64_t> sizes(m_k);
    for (std::size_t i = 0; i < m_sizes.size(); ++i)
        sizes[i % m_k] += m_sizes[i];
    return sizes;
}

double SegmentSums::update(std::span<double> centroids) const
{
    const std::size_t d = m_points->columns();
    const std::vector<std::int64_t> counts = sizes();
    double shift = 0;
    for (std::size_t c = 0; c < m_k; ++c) {
        if (counts[c] == 0)
            continue;
        for (std::size_t j = 0; j < d; ++j) {
            double sum = 0;
            for (std::size_t chunk = 0; chunk < m_chunks; ++chunk)
                sum += m_sums[(chunk * m_k + c) * d + j];
            const double mean = sum / static_cast<double>(counts[c]);
            const double difference = mean - centroids[c * d + j];
            shift += difference * difference;
            centroids[c * d + j] = mean;
        }
    }
    return shift;
}

double SegmentSums::explained(std::span<const double> centroids) const
{
    const std::size_t d = m_points->columns();
    const std::vector<std::int64_t> counts = sizes();
    double sum = 0;
    for (std::size_t c = 0; c < m_k; ++c)
        for (std::size_t j = 0; j < d; ++j)
            sum += static_cast<double>(counts[c]) * centroids[c * d + j] * centroids[c * d + j];
    return sum;
}

} // namespace tessera
