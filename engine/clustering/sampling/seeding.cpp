// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sampling/seeding.h"

#include "clustering/kernels/kernel.h"

#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr std::size_t blockPanels = 64;
constexpr std::size_t blockRows = blockPanels * panelRows;

/// The squared distance of every row from the nearest centroid so far, and the sums of blocks of
/// it.
class Closest {
public:
    Closest(const Points& points, const Cancel& cancel)
        : m_points(points)
        , m_cancel(cancel)
        , m_values(points.panels().count() * panelRows, 0.0F)
        , m_blockSums((points.panels().count() + blockPanels - 1) / blockPanels)
        , m_blocks(m_blockSums.size(), blockRows * points.columns())
    {
        std::fill_n(m_values.begin(), points.rows(), 3.0e38F);
    }

    /// One more centroid.
    void add(std::span<const float> centroid)
    {
        forEachBlock([&](std::size_t block, const PanelStretch& stretch) {
            m_blockSums[block] =
                lowerClosest(stretch, centroid, m_values.data() + block * blockRows);
        });
    }

    /// Per candidate (count x columns), what the sum of all would be with it.
    std::vector<double> potentials(std::span<const float> candidates) const
    {
        const std::size_t count = candidates.size() / m_points.columns();
        std::vector<double> ofBlocks(m_blockSums.size() * count);
        forEachBlock([&](std::size_t block, const PanelStretch& stretch) {
            sumClosest(stretch, candidates, m_values.data() + block * blockRows,
                       std::span(ofBlocks).subspan(block * count, count));
        });
        std::vector<double> sums(count);
        for (std::size_t i = 0; i < ofBlocks.size(); ++i)
            sums[i % count] += ofBlocks[i];
        return sums;
    }

    /// A row with a chance in proportion to its value; any row when all of them are 0.
    std::size_t draw(Random& random) const
    {
        double total = 0;
        for (const double sum : m_blockSums)
            total += sum;
        if (!(total > 0))
            return static_cast<std::size_t>(random.below(m_points.rows()));
        double target = random.uniform() * total;
        std::size_t block = 0;
        std::size_t last = 0; // rounding may lead beyond the end: then the last possible is meant
        for (std::size_t b = 0; b < m_blockSums.size(); ++b)
            last = m_blockSums[b] > 0 ? b : last;
        while (block < last && target >= m_blockSums[block])
            target -= m_blockSums[block++];
        return drawWithin(block, target);
    }

private:
    template<class Work>
    void forEachBlock(const Work& work) const
    {
        forEachChunk(m_blocks, [&](std::size_t chunk) {
            for (std::size_t b = m_blocks.begin(chunk); b < m_blocks.end(chunk); ++b) {
                m_cancel.poll();
                work(b, {.panels = &m_points.panels(),
                         .begin = b * blockPanels,
                         .end = std::min((b + 1) * blockPanels, m_points.panels().count()),
                         .weights = m_points.weightsFrom(b * blockPanels)});
            }
        });
    }

    std::size_t drawWithin(std::size_t block, double target) const
    {
        const std::size_t end = std::min((block + 1) * blockRows, m_points.rows());
        std::size_t last = block * blockRows;
        for (std::size_t row = block * blockRows; row < end; ++row) {
            const double value =
                static_cast<double>(m_values[row]) * static_cast<double>(m_points.weight(row));
            if (value <= 0)
                continue;
            last = row;
            if (target < value)
                break;
            target -= value;
        }
        return last;
    }

    const Points& m_points;
    const Cancel& m_cancel;
    std::vector<float> m_values; ///< whole panels
    std::vector<double> m_blockSums;
    Chunks m_blocks;
};

void copyPackedRow(const Points& points, std::size_t row, float* out)
{
    for (std::size_t j = 0; j < points.columns(); ++j)
        out[j] = points.panels()(row, j);
}

} // namespace

std::vector<double> seedCentroids(const Points& points, int k, Random random, const Cancel& cancel)
{
    const std::size_t d = points.columns();
    const std::size_t trials = 2 + static_cast<std::size_t>(std::log(k));
    std::vector<float> chosen(d);
    std::vector<float> candidates(trials * d);
    std::vector<double> centroids;
    Closest closest(points, cancel);
    copyPackedRow(points, random.below(points.rows()), chosen.data());
    closest.add(chosen);
    centroids.insert(centroids.end(), chosen.begin(), chosen.end());
    for (int c = 1; c < k; ++c) {
        for (std::size_t trial = 0; trial < trials; ++trial)
            copyPackedRow(points, closest.draw(random), candidates.data() + trial * d);
        const std::vector<double> potentials = closest.potentials(candidates);
        const auto best = std::min_element(potentials.begin(), potentials.end());
        const float* row =
            candidates.data() + static_cast<std::size_t>(best - potentials.begin()) * d;
        chosen.assign(row, row + d);
        closest.add(chosen);
        centroids.insert(centroids.end(), chosen.begin(), chosen.end());
    }
    return centroids;
}

} // namespace tessera
