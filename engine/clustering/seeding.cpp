// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/seeding.h"

#include "clustering/distances.h"

#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr std::size_t blockPanels = 64;

class Seeder {
public:
    Seeder(const Points& points, const Cancel& cancel)
        : m_points(points)
        , m_cancel(cancel)
        , m_closest(points.panels().count() * panelRows, std::numeric_limits<double>::infinity())
        , m_blockSums((points.panels().count() + blockPanels - 1) / blockPanels)
        , m_blocks(m_blockSums.size(), blockPanels * panelRows * points.columns())
    {}

    /// The new centroid's part: closest becomes the distance to the nearest of all so far.
    void add(const double* centroid)
    {
        forEachBlock([&](std::size_t block) {
            double sum = 0;
            forEachPanel(
                block,
                [&](std::size_t panel, const double* distances, double* closest) {
                    for (std::size_t i = 0; i < m_points.panels().rowsIn(panel); ++i) {
                        closest[i] = std::min(closest[i], distances[i]);
                        sum += closest[i];
                    }
                },
                centroid);
            m_blockSums[block] = sum;
        });
    }

    /// What the sum of `closest` would be with this centroid added.
    double potential(const double* centroid)
    {
        std::vector<double> sums(m_blockSums.size());
        forEachBlock([&](std::size_t block) {
            double sum = 0;
            forEachPanel(
                block,
                [&](std::size_t panel, const double* distances, const double* closest) {
                    for (std::size_t i = 0; i < m_points.panels().rowsIn(panel); ++i)
                        sum += std::min(closest[i], distances[i]);
                },
                centroid);
            sums[block] = sum;
        });
        double total = 0;
        for (const double sum : sums)
            total += sum;
        return total;
    }

    /// A row with a chance in proportion to `closest`; any row when all of them are 0.
    std::size_t draw(Random& random) const
    {
        double total = 0;
        for (const double sum : m_blockSums)
            total += sum;
        double target = random.uniform() * total;
        std::size_t last = static_cast<std::size_t>(random.below(m_points.rows()));
        for (std::size_t block = 0; block < m_blockSums.size(); ++block) {
            if (m_blockSums[block] <= 0)
                continue;
            if (target >= m_blockSums[block] && block + 1 < m_blockSums.size()) {
                target -= m_blockSums[block];
                // Rounding may leave the target beyond the end: then the last candidate is meant.
                last = lastCandidate(block, last);
                continue;
            }
            return within(block, target, last);
        }
        return last;
    }

private:
    template<class Work>
    void forEachBlock(const Work& work)
    {
        forEachChunk(m_blocks, [&](std::size_t chunk) {
            for (std::size_t block = m_blocks.begin(chunk); block < m_blocks.end(chunk); ++block) {
                m_cancel.poll();
                work(block);
            }
        });
    }

    template<class Work>
    void forEachPanel(std::size_t block, const Work& work, const double* centroid)
    {
        const std::size_t end = std::min((block + 1) * blockPanels, m_points.panels().count());
        for (std::size_t panel = block * blockPanels; panel < end; ++panel) {
            double distances[panelRows];
            squaredDistances(m_points.panels()[panel], centroid, m_points.columns(), distances);
            work(panel, distances, m_closest.data() + panel * panelRows);
        }
    }

    std::size_t blockEnd(std::size_t block) const
    {
        return std::min((block + 1) * blockPanels * panelRows, m_points.rows());
    }

    std::size_t lastCandidate(std::size_t block, std::size_t otherwise) const
    {
        for (std::size_t row = blockEnd(block); row > block * blockPanels * panelRows; --row)
            if (m_closest[row - 1] > 0)
                return row - 1;
        return otherwise;
    }

    std::size_t within(std::size_t block, double target, std::size_t last) const
    {
        for (std::size_t row = block * blockPanels * panelRows; row < blockEnd(block); ++row) {
            if (m_closest[row] <= 0)
                continue;
            if (target < m_closest[row])
                return row;
            target -= m_closest[row];
            last = row;
        }
        return last;
    }

    const Points& m_points;
    const Cancel& m_cancel;
    std::vector<double> m_closest;
    std::vector<double> m_blockSums;
    Chunks m_blocks;
};

} // namespace

std::vector<double> seedCentroids(const Points& points, int k, Random random, const Cancel& cancel)
{
    const std::size_t d = points.columns();
    const int trials = 2 + static_cast<int>(std::log(k));
    std::vector<double> centroids(static_cast<std::size_t>(k) * d);
    std::vector<double> candidate(d);
    Seeder seeder(points, cancel);
    points.copyRow(random.below(points.rows()), centroids.data());
    seeder.add(centroids.data());
    for (int c = 1; c < k; ++c) {
        double* chosen = centroids.data() + static_cast<std::size_t>(c) * d;
        double best = std::numeric_limits<double>::infinity();
        for (int trial = 0; trial < trials; ++trial) {
            points.copyRow(seeder.draw(random), candidate.data());
            const double potential = seeder.potential(candidate.data());
            if (potential < best) {
                best = potential;
                std::copy(candidate.begin(), candidate.end(), chosen);
            }
        }
        seeder.add(chosen);
    }
    return centroids;
}

} // namespace tessera
