// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/dispersion.h"

#include "clustering/chunks.h"

#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr std::size_t blockRows = 1024;

class Measure {
public:
    Measure(MatrixView points, const Frame& frame, std::span<const Label> labels, int k,
            const Cancel& cancel)
        : m_points(points)
        , m_frame(frame)
        , m_labels(labels)
        , m_k(static_cast<std::size_t>(k))
        , m_cancel(cancel)
        , m_blocks((points.rows + blockRows - 1) / blockRows, blockRows * points.columns)
        , m_sizes(m_k)
        , m_centroids(m_k * points.columns)
    {
        for (const Label label : labels)
            ++m_sizes[label];
        findCentroids();
        sumDistances();
    }

    /// Between over within, each by its degrees of freedom.
    double calinskiHarabasz() const
    {
        const double n = static_cast<double>(m_points.rows);
        const double k = static_cast<double>(m_k);
        if (m_k == 1 || m_k == m_points.rows || m_within == 0)
            return std::numeric_limits<double>::quiet_NaN();
        return between() / (k - 1) / (m_within / (n - k));
    }

    /// The mean over segments of the greatest (scatter + scatter) / distance to another segment.
    double daviesBouldin() const
    {
        if (m_k == 1)
            return std::numeric_limits<double>::quiet_NaN();
        double sum = 0;
        for (std::size_t a = 0; a < m_k; ++a) {
            double worst = 0;
            for (std::size_t b = 0; b < m_k; ++b) {
                const double apart = std::sqrt(squaredDistance(a, b));
                if (a != b && apart > 0)
                    worst = std::max(worst, (m_scatter[a] + m_scatter[b]) / apart);
            }
            sum += worst;
        }
        return sum / static_cast<double>(m_k);
    }

private:
    double value(std::size_t row, std::size_t j) const
    {
        return m_frame.inFrame(m_points(row, j), j);
    }

    template<class Work>
    void forEachBlock(const Work& work) const
    {
        forEachChunk(m_blocks, [&](std::size_t chunk) {
            for (std::size_t block = m_blocks.begin(chunk); block < m_blocks.end(chunk); ++block) {
                m_cancel.poll();
                work(chunk, block * blockRows, std::min((block + 1) * blockRows, m_points.rows));
            }
        });
    }

    void findCentroids()
    {
        const std::size_t d = m_points.columns;
        std::vector<double> sums(m_blocks.count * d * m_k);
        forEachBlock([&](std::size_t chunk, std::size_t begin, std::size_t end) {
            for (std::size_t j = 0; j < d; ++j) {
                double* sum = sums.data() + (chunk * d + j) * m_k;
                for (std::size_t row = begin; row < end; ++row)
                    sum[m_labels[row]] += value(row, j);
            }
        });
        for (std::size_t c = 0; c < m_k; ++c)
            for (std::size_t j = 0; j < d; ++j) {
                double sum = 0;
                for (std::size_t chunk = 0; chunk < m_blocks.count; ++chunk)
                    sum += sums[(chunk * d + j) * m_k + c];
                m_centroids[j * m_k + c] = sum / static_cast<double>(m_sizes[c]);
            }
    }

    void sumDistances()
    {
        std::vector<double> distances(m_blocks.count * m_k);
        std::vector<double> squares(m_blocks.count);
        forEachBlock([&](std::size_t chunk, std::size_t begin, std::size_t end) {
            double squared[blockRows] = {};
            for (std::size_t j = 0; j < m_points.columns; ++j) {
                const double* centroids = m_centroids.data() + j * m_k;
                for (std::size_t row = begin; row < end; ++row) {
                    const double difference = value(row, j) - centroids[m_labels[row]];
                    squared[row - begin] += difference * difference;
                }
            }
            for (std::size_t row = begin; row < end; ++row) {
                squares[chunk] += squared[row - begin];
                distances[chunk * m_k + m_labels[row]] += std::sqrt(squared[row - begin]);
            }
        });
        m_scatter.assign(m_k, 0);
        for (std::size_t chunk = 0; chunk < m_blocks.count; ++chunk) {
            m_within += squares[chunk];
            for (std::size_t c = 0; c < m_k; ++c)
                m_scatter[c] += distances[chunk * m_k + c];
        }
        for (std::size_t c = 0; c < m_k; ++c)
            m_scatter[c] /= static_cast<double>(m_sizes[c]);
    }

    /// Sum over segments of size times squared distance of the centroid from the mean of all rows.
    double between() const
    {
        double sum = 0;
        for (std::size_t j = 0; j < m_points.columns; ++j) {
            const double* centroids = m_centroids.data() + j * m_k;
            double mean = 0;
            for (std::size_t c = 0; c < m_k; ++c)
                mean += static_cast<double>(m_sizes[c]) * centroids[c];
            mean /= static_cast<double>(m_points.rows);
            for (std::size_t c = 0; c < m_k; ++c)
                sum +=
                    static_cast<double>(m_sizes[c]) * (centroids[c] - mean) * (centroids[c] - mean);
        }
        return sum;
    }

    double squaredDistance(std::size_t a, std::size_t b) const
    {
        double sum = 0;
        for (std::size_t j = 0; j < m_points.columns; ++j) {
            const double difference = m_centroids[j * m_k + a] - m_centroids[j * m_k + b];
            sum += difference * difference;
        }
        return sum;
    }

    MatrixView m_points;
    const Frame& m_frame;
    std::span<const Label> m_labels;
    std::size_t m_k;
    const Cancel& m_cancel;
    Chunks m_blocks;
    std::vector<std::int64_t> m_sizes;
    std::vector<double> m_centroids; ///< columns x k
    std::vector<double> m_scatter;   ///< mean distance of a segment's rows from its centroid
    double m_within = 0;
};

} // namespace

Dispersion dispersion(MatrixView points, const Frame& frame, std::span<const Label> labels, int k,
                      const Cancel& cancel)
{
    const Measure measure(points, frame, labels, k, cancel);
    return {.calinskiHarabasz = measure.calinskiHarabasz(),
            .daviesBouldin = measure.daviesBouldin()};
}

} // namespace tessera
