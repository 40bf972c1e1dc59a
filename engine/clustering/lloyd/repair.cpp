// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/repair.h"

#include "clustering/distances/distances.h"

namespace tessera {

int repairEmpty(const Points& points, std::span<double> centroids, std::span<Label> labels,
                std::span<std::int64_t> sizes, const Cancel& cancel, const RowMoved& moved)
{
    if (std::find(sizes.begin(), sizes.end(), 0) == sizes.end())
        return 0;
    const std::size_t d = points.columns();
    std::vector<double> row(d);
    std::vector<double> distances(points.rows());
    for (std::size_t i = 0; i < points.rows(); ++i) {
        if (i % 4096 == 0)
            cancel.poll();
        points.copyExact(i, row.data());
        distances[i] = squaredDistance(row.data(), centroids.data() + labels[i] * d, d);
    }
    int repaired = 0;
    for (std::size_t c = 0; c < sizes.size(); ++c) {
        if (sizes[c] != 0)
            continue;
        cancel.poll();
        std::size_t farthest = points.rows();
        double greatest = 0;
        for (std::size_t i = 0; i < points.rows(); ++i)
            if (distances[i] > greatest && sizes[labels[i]] > points.weight(i)) {
                greatest = distances[i];
                farthest = i;
            }
        if (farthest == points.rows())
            break;
        const Label from = labels[farthest];
        labels[farthest] = static_cast<Label>(c);
        sizes[from] -= points.weight(farthest);
        sizes[c] = points.weight(farthest);
        distances[farthest] = 0;
        points.copyExact(farthest, centroids.data() + c * d);
        moved(farthest, from, static_cast<Label>(c));
        ++repaired;
    }
    return repaired;
}

} // namespace tessera
