// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd.h"

#include "clustering/distances.h"

#include <numeric>

namespace tessera {

namespace {

class Lloyd {
public:
    Lloyd(const Points& points, std::vector<double> centroids, const Cancel& cancel)
        : m_points(points)
        , m_cancel(cancel)
        , m_chunks(points.chunks())
        , m_k(centroids.size() / points.columns())
    {
        m_run.centroids = std::move(centroids);
        m_run.labels.assign(points.rows(), 0);
        m_run.sizes.assign(m_k, 0);
    }

    LloydRun go(const LloydOptions& options)
    {
        const double threshold = options.tolerance * m_points.meanVariance();
        bool settled = false;
        while (!settled && m_run.iterations < options.maxIterations) {
            ++m_run.iterations;
            const bool moved = assign() || m_run.iterations == 1;
            const bool repaired = repairEmpty();
            const double shift = update();
            settled = !repaired && (!moved || shift <= threshold);
        }
        m_run.converged = settled;
        finish();
        return std::move(m_run);
    }

private:
    /// Gives every row its nearest centroid. Returns whether any row moved.
    bool assign()
    {
        std::vector<std::size_t> moved(m_chunks.count);
        forEachPanel([&](std::size_t chunk, std::size_t panel) {
            double best[panelRows];
            Label nearest[panelRows];
            findNearest(panel, best, nearest);
            Label* labels = m_run.labels.data() + panel * panelRows;
            for (std::size_t i = 0; i < m_points.panels().rowsIn(panel); ++i) {
                moved[chunk] += labels[i] != nearest[i];
                labels[i] = nearest[i];
            }
        });
        return std::reduce(moved.begin(), moved.end()) > 0;
    }

    void findNearest(std::size_t panel, double* best, Label* nearest) const
    {
        const double* x = m_points.panels()[panel];
        squaredDistances(x, m_run.centroids.data(), m_points.columns(), best);
        std::fill_n(nearest, panelRows, Label{0});
        for (std::size_t c = 1; c < m_k; ++c) {
            double distances[panelRows];
            squaredDistances(x, centroid(c), m_points.columns(), distances);
            for (std::size_t i = 0; i < panelRows; ++i)
                if (distances[i] < best[i]) {
                    best[i] = distances[i];
                    nearest[i] = static_cast<Label>(c);
                }
        }
    }

    /// Moves the farthest rows into segments that have none. Returns whether there was any.
    bool repairEmpty()
    {
        count();
        bool any = false;
        for (std::size_t c = 0; c < m_k; ++c) {
            if (m_run.sizes[c] != 0)
                continue;
            const std::size_t row = farthestRow();
            if (row == m_points.rows())
                break;
            --m_run.sizes[m_run.labels[row]];
            m_run.labels[row] = static_cast<Label>(c);
            m_run.sizes[c] = 1;
            m_points.copyRow(row, centroid(c)); // so that it is not the farthest a second time
            ++m_run.emptyRepaired;
            any = true;
        }
        return any;
    }

    void count()
    {
        std::fill(m_run.sizes.begin(), m_run.sizes.end(), 0);
        for (const Label label : m_run.labels)
            ++m_run.sizes[label];
    }

    /// The row farthest from its own centroid; rows() when all lie on theirs.
    std::size_t farthestRow() const
    {
        double greatest = 0;
        std::size_t found = m_points.rows();
        for (std::size_t row = 0; row < m_points.rows(); ++row) {
            const double distance = ownDistance(row);
            if (distance > greatest && m_run.sizes[m_run.labels[row]] > 1) {
                greatest = distance;
                found = row;
            }
        }
        return found;
    }

    double ownDistance(std::size_t row) const
    {
        const double* own = centroid(m_run.labels[row]);
        double sum = 0;
        for (std::size_t j = 0; j < m_points.columns(); ++j) {
            const double difference = m_points.panels()(row, j) - own[j];
            sum += difference * difference;
        }
        return sum;
    }

    /// Centroids become the means of their rows. Returns the sum of their squared shifts.
    double update()
    {
        const std::size_t d = m_points.columns();
        std::vector<double> sums(m_chunks.count * m_k * d);
        forEachPanel([&](std::size_t chunk, std::size_t panel) {
            const double* x = m_points.panels()[panel];
            const Label* labels = m_run.labels.data() + panel * panelRows;
            for (std::size_t i = 0; i < m_points.panels().rowsIn(panel); ++i) {
                double* sum = sums.data() + (chunk * m_k + labels[i]) * d;
                for (std::size_t j = 0; j < d; ++j)
                    sum[j] += x[j * panelRows + i];
            }
        });
        double shift = 0;
        for (std::size_t c = 0; c < m_k; ++c)
            for (std::size_t j = 0; j < d && m_run.sizes[c] > 0; ++j) {
                double sum = 0;
                for (std::size_t chunk = 0; chunk < m_chunks.count; ++chunk)
                    sum += sums[(chunk * m_k + c) * d + j];
                const double mean = sum / static_cast<double>(m_run.sizes[c]);
                const double difference = mean - centroid(c)[j];
                shift += difference * difference;
                centroid(c)[j] = mean;
            }
        return shift;
    }

    /// The last E-step, the means of its segments and their inertia.
    void finish()
    {
        assign();
        repairEmpty();
        update();
        std::vector<double> sums(m_chunks.count * m_k);
        forEachPanel([&](std::size_t chunk, std::size_t panel) {
            for (std::size_t i = 0; i < m_points.panels().rowsIn(panel); ++i) {
                const std::size_t row = panel * panelRows + i;
                sums[chunk * m_k + m_run.labels[row]] += ownDistance(row);
            }
        });
        m_run.segmentInertia.assign(m_k, 0);
        for (std::size_t chunk = 0; chunk < m_chunks.count; ++chunk)
            for (std::size_t c = 0; c < m_k; ++c)
                m_run.segmentInertia[c] += sums[chunk * m_k + c];
        m_run.inertia =
            std::accumulate(m_run.segmentInertia.begin(), m_run.segmentInertia.end(), 0.0);
    }

    template<class Work>
    void forEachPanel(const Work& work)
    {
        forEachChunk(m_chunks, [&](std::size_t chunk) {
            for (std::size_t panel = m_chunks.begin(chunk); panel < m_chunks.end(chunk); ++panel) {
                if (panel % 64 == 0)
                    m_cancel.poll();
                work(chunk, panel);
            }
        });
    }

    double* centroid(std::size_t c) { return m_run.centroids.data() + c * m_points.columns(); }
    const double* centroid(std::size_t c) const
    {
        return m_run.centroids.data() + c * m_points.columns();
    }

    const Points& m_points;
    const Cancel& m_cancel;
    Chunks m_chunks;
    std::size_t m_k;
    LloydRun m_run;
};

} // namespace

LloydRun lloyd(const Points& points, std::vector<double> centroids, const LloydOptions& options,
               const Cancel& cancel)
{
    return Lloyd(points, std::move(centroids), cancel).go(options);
}

} // namespace tessera
