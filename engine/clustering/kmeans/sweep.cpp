// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/sweep.h"

#include "clustering/distances/distinct.h"
#include "clustering/distances/moments.h"
#include "clustering/kmeans/fit.h"

#include <numeric>

namespace tessera {

namespace {

/// The inertia of one segment that holds all rows.
double totalInertia(const Points& points, const Cancel& cancel)
{
    const std::vector<Label> labels(points.rows(), Label{0});
    const Labelled all{
        .points = points.matrix(), .frame = points.frame(), .labels = labels, .k = 1};
    const std::vector<double> origin(points.columns()); // of the frame: the mean, nearly
    return points.frame().squaresInMatrix(segmentMoments(all, origin, cancel).squares.front());
}

} // namespace

Result<Sweep> sweep(MatrixView points, KRange range, const KMeansOptions& options,
                    std::vector<Issue>& issues, const Cancel& cancel)
{
    if (range.from < 1 || range.to < range.from || range.to > maximumSegments)
        return Issue{.code = IssueCode::SegmentRangeInvalid,
                     .arguments = {std::to_string(range.from), std::to_string(range.to)}};
    const int distinct = static_cast<int>(distinctRows(points, range.to, cancel));
    if (distinct < range.to) {
        Issue tooMany{.code = IssueCode::SegmentsTooMany,
                      .arguments = {std::to_string(range.to), std::to_string(distinct)}};
        if (distinct < range.from) {
            tooMany.arguments.front() = std::to_string(range.from);
            return tooMany;
        }
        tooMany.severity = Severity::Warning;
        issues.push_back(tooMany);
        range.to = distinct;
    }
    const Result<Points> packed = Points::pack(points, cancel);
    if (!packed)
        return packed.issue();
    std::vector<int> ks(static_cast<std::size_t>(range.to - range.from + 1));
    std::iota(ks.begin(), ks.end(), range.from);
    cancel.beginSweep(range.from, range.to);
    Result<std::vector<Clustering>> solutions = bestClusterings(*packed, ks, options, cancel);
    if (!solutions)
        return solutions.issue();
    const double total =
        range.from == 1 ? solutions->front().inertia : totalInertia(*packed, cancel);
    return Sweep{.totalInertia = total, .solutions = std::move(*solutions)};
}

} // namespace tessera
