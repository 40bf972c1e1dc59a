// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/kmeans.h"

#include "clustering/distances/distinct.h"
#include "clustering/kmeans/fit.h"

namespace tessera {

Result<Clustering> kmeans(MatrixView points, const KMeansOptions& options, const Cancel& cancel)
{
    assert(options.k >= 1);
    const std::int64_t distinct =
        std::min<std::int64_t>(distinctRows(points, options.k, cancel), maximumSegments);
    if (distinct < options.k)
        return Issue{.code = IssueCode::SegmentsTooMany,
                     .arguments = {std::to_string(options.k), std::to_string(distinct)}};
    const Result<Points> packed = Points::pack(points, cancel);
    if (!packed)
        return packed.issue();
    Result<std::vector<Clustering>> best = bestClusterings(*packed, {options.k}, options, cancel);
    if (!best)
        return best.issue();
    return std::move(best->front());
}

} // namespace tessera
