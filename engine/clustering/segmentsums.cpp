// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/segmentsums.h"

namespace tessera {

std::vector<std::int64_t> SegmentSums::sizes() const
{
    std::vector<std::int64_t> sizes(m_k);
    for (std::size_t i = 0; i < m_sizes.size(); ++i)
        sizes[i % m_k] += m_sizes[i];
    return sizes;
}

double SegmentSums::update(std::span<double> centroids) const
{
    const std::size_t d = m_points.columns();
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
    const std::size_t d = m_points.columns();
    const std::vector<std::int64_t> counts = sizes();
    double sum = 0;
    for (std::size_t c = 0; c < m_k; ++c)
        for (std::size_t j = 0; j < d; ++j)
            sum += static_cast<double>(counts[c]) * centroids[c * d + j] * centroids[c * d + j];
    return sum;
}

} // namespace tessera
