// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/rowmoves.h"

#include "clustering/lloyd/offers.h"

namespace tessera {

namespace {

/// A row of weight w that leaves a segment of weight n lowers its inertia by w d n / (n - w); one
/// that joins raises it by w d n / (n + w), where d is the squared distance from the centroid.
class RowMover {
public:
    RowMover(const Points& points, LloydRun& run) : m_points(points), m_run(run)
    {
        m_row.resize(points.columns());
    }

    bool moveIfBetter(std::size_t row)
    {
        const std::size_t d = m_row.size();
        const Label from = m_run.labels[row];
        const auto size = static_cast<double>(m_run.sizes[from]);
        const auto weight = static_cast<double>(m_points.weight(row));
        if (m_run.sizes[from] <= m_points.weight(row))
            return false;
        m_points.copyPacked(row, m_row.data());
        const double gain = distance(from) * size / (size - weight);
        double least = gain * (1 - 1e-9); // far above rounding, far below anything of interest
        Label to = from;
        for (std::size_t c = 0; c < m_run.sizes.size(); ++c) {
            const auto joined = static_cast<double>(m_run.sizes[c]);
            const double cost = distance(c) * joined / (joined + weight);
            if (c != from && cost < least) {
                least = cost;
                to = static_cast<Label>(c);
            }
        }
        if (to == from)
            return false;
        const auto joined = static_cast<double>(m_run.sizes[to]);
        for (std::size_t j = 0; j < d; ++j) {
            double& left = m_run.centroids[from * d + j];
            double& reached = m_run.centroids[to * d + j];
            left -= (m_row[j] - left) * weight / (size - weight);
            reached += (m_row[j] - reached) * weight / (joined + weight);
        }
        m_run.sums.move(0, row, from, to);
        m_run.labels[row] = to;
        m_run.sizes[from] -= m_points.weight(row);
        m_run.sizes[to] += m_points.weight(row);
        return true;
    }

private:
    double distance(std::size_t c) const
    {
        return squaredDistance(m_row.data(), m_run.centroids.data() + c * m_row.size(),
                               m_row.size());
    }

    const Points& m_points;
    LloydRun& m_run;
    std::vector<double> m_row;
};

} // namespace

std::size_t moveSingleRows(const Points& points, LloydRun& run, const Cancel& cancel)
{
    std::vector<float> joining;
    std::vector<float> leaving; // relative to joining one's own segment
    // For the heaviest row: no other one is easier to move.
    const auto weight = static_cast<double>(points.greatestWeight());
    for (const std::int64_t size : run.sizes) {
        const auto n = static_cast<double>(size);
        joining.push_back(static_cast<float>(n / (n + weight)));
        const double relief = n > weight ? (n + weight) / (n - weight) * 1.00001 : 1e30;
        leaving.push_back(size > 1 ? static_cast<float>(relief) : 0.0F);
    }
    const OfferTable offers(points, run.centroids, joining, cancel);
    RowMover mover(points, run);
    std::size_t moved = 0;
    for (std::size_t row = 0; row < points.rows(); ++row) {
        const Label own = run.labels[row];
        if (row % 4096 == 0)
            cancel.poll();
        if (offers.nearest(row) != own || offers.second(row) < offers.least(row) * leaving[own])
            moved += mover.moveIfBetter(row) ? 1 : 0;
    }
    if (moved > 0)
        run.sums.update(run.centroids);
    return moved;
}

void settle(const Points& points, LloydRun& run, const LloydOptions& options, const Cancel& cancel)
{
    do
        lloyd(points, run, options, cancel);
    while (run.iterations < options.maxIterations && moveSingleRows(points, run, cancel) > 0);
}

} // namespace tessera
