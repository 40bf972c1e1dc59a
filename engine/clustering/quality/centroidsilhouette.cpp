// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/centroidsilhouette.h"

#include "base/parallel.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t stripRows = 64;    // distances of a strip stay in the first-level cache
constexpr std::size_t blockRows = 4'096; // sums are taken block by block, whoever computed them

struct SegmentSums {
    std::vector<double> widths;
    std::vector<double> distances;
};

class Pass {
public:
    Pass(MatrixView points, const Clustering& clustering, const Cancel& cancel)
        : m_points(points), m_clustering(clustering), m_cancel(cancel), m_k(clustering.sizes.size())
    {}

    CentroidSilhouette go()
    {
        m_result.rows.resize(m_points.rows);
        std::vector<SegmentSums> sums((m_points.rows + blockRows - 1) / blockRows);
        parallelFor(sums.size(), [&](std::size_t block) { sums[block] = judgeBlock(block); });
        summarise(sums);
        return std::move(m_result);
    }

private:
    using Strip = std::array<double, stripRows>;

    /// Squared distances of the rows from `begin` on to centroid c.
    void measure(std::size_t begin, std::size_t count, std::size_t c, Strip& squares) const
    {
        squares.fill(0);
        for (std::size_t j = 0; j < m_points.columns; ++j) {
            const double* values = m_points.column(j).data() + begin;
            const double center = m_clustering.centroids(c, j);
            for (std::size_t i = 0; i < count; ++i)
                squares[i] += (values[i] - center) * (values[i] - center);
        }
    }

    SegmentSums judgeBlock(std::size_t block)
    {
        SegmentSums sums{.widths = std::vector<double>(m_k), .distances = std::vector<double>(m_k)};
        const std::size_t end = std::min(m_points.rows, (block + 1) * blockRows);
        for (std::size_t begin = block * blockRows; begin < end; begin += stripRows) {
            m_cancel.poll();
            judgeStrip(begin, std::min(stripRows, end - begin), sums);
        }
        return sums;
    }

    void judgeStrip(std::size_t begin, std::size_t count, SegmentSums& sums)
    {
        Strip own{};
        Strip other{};
        Strip squares{};
        other.fill(std::numeric_limits<double>::infinity());
        for (std::size_t c = 0; c < m_k; ++c) {
            measure(begin, count, c, squares);
            for (std::size_t i = 0; i < count; ++i) {
                const bool isOwn = m_clustering.labels[begin + i] == c;
                own[i] = isOwn ? squares[i] : own[i];
                other[i] = isOwn ? other[i] : std::min(other[i], squares[i]);
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            const Label label = m_clustering.labels[begin + i];
            const double distance = std::sqrt(own[i]);
            const double width = widthOf(distance, std::sqrt(other[i]), label);
            m_result.rows[begin + i] = static_cast<float>(width);
            sums.widths[label] += width;
            sums.distances[label] += distance;
        }
    }

    double widthOf(double own, double other, Label label) const
    {
        if (m_k < 2)
            return notANumber;
        const double greater = std::max(own, other);
        return m_clustering.sizes[label] > 1 && greater > 0 ? (other - own) / greater : 0.0;
    }

    void summarise(const std::vector<SegmentSums>& sums)
    {
        m_result.segments.assign(m_k, 0);
        m_result.meanDistances.assign(m_k, 0);
        for (const SegmentSums& block : sums)
            for (std::size_t c = 0; c < m_k; ++c) {
                m_result.segments[c] += block.widths[c];
                m_result.meanDistances[c] += block.distances[c];
            }
        double total = 0;
        for (std::size_t c = 0; c < m_k; ++c) {
            total += m_result.segments[c];
            m_result.segments[c] /= static_cast<double>(m_clustering.sizes[c]);
            m_result.meanDistances[c] /= static_cast<double>(m_clustering.sizes[c]);
        }
        m_result.total = total / static_cast<double>(m_points.rows);
    }

    MatrixView m_points;
    const Clustering& m_clustering;
    const Cancel& m_cancel;
    std::size_t m_k;
    CentroidSilhouette m_result;
};

} // namespace

CentroidSilhouette centroidSilhouette(MatrixView points, const Clustering& clustering,
                                      const Cancel& cancel)
{
    assert(clustering.labels.size() == points.rows);
    return Pass(points, clustering, cancel).go();
}

} // namespace tessera
