// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/quality.h"

#include "clustering/quality/dispersion.h"
#include "clustering/quality/silhouette.h"
#include "clustering/sampling/sample.h"

#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t leastPerSegment = 100;
constexpr std::size_t jackknifeGroups = 10;

struct Labelling {
    std::span<const Label> labels;
    int k = 0;
};

/// The rows to compare pair by pair, and what each labelling makes of them.
struct Plan {
    bool exact = true;
    std::vector<std::size_t> rows; ///< ascending
    std::vector<std::vector<Label>>
        labellings; ///< by position in rows; k = not of this labelling's sample
    std::vector<int> segments;
    std::vector<Label> groupOf; ///< for the jackknife, by position in rows; empty when exact
};

/// Groups for a jackknife, alike for a row in any company: rows of the base sample in turn, others
/// by their number.
std::vector<Label> groupsOf(std::span<const std::size_t> rows, std::span<const std::size_t> base)
{
    std::vector<Label> groups;
    groups.reserve(rows.size());
    std::size_t place = 0;
    for (const std::size_t row : rows) {
        const bool inBase = place < base.size() && base[place] == row;
        groups.push_back(static_cast<Label>((inBase ? place++ : row) % jackknifeGroups));
    }
    return groups;
}

Plan planOf(std::size_t n, std::span<const Labelling> labellings, const QualityOptions& options,
            const Cancel& cancel)
{
    Plan plan;
    plan.exact = static_cast<std::int64_t>(n) <= options.exactRows;
    for (const Labelling& labelling : labellings)
        plan.segments.push_back(labelling.k);
    if (plan.exact) {
        plan.rows.resize(n);
        std::iota(plan.rows.begin(), plan.rows.end(), std::size_t{0});
        for (const Labelling& labelling : labellings)
            plan.labellings.emplace_back(labelling.labels.begin(), labelling.labels.end());
        return plan;
    }
    // One base sample for all, so that distances are shared; what a labelling adds for its small
    // segments is seen by that labelling only, so that its figures do not depend on the others.
    const std::vector<std::size_t> base =
        sampleRows(n, static_cast<std::size_t>(options.exactRows), options.seed);
    std::vector<std::vector<std::size_t>> samples;
    for (const Labelling& labelling : labellings) {
        cancel.poll();
        samples.push_back(topUp(base, labelling.labels, labelling.k, leastPerSegment,
                                options.seed + static_cast<std::uint64_t>(labelling.k)));
        plan.rows.insert(plan.rows.end(), samples.back().begin(), samples.back().end());
    }
    std::ranges::sort(plan.rows);
    plan.rows.erase(std::unique(plan.rows.begin(), plan.rows.end()), plan.rows.end());
    plan.groupOf = groupsOf(plan.rows, base);
    for (std::size_t l = 0; l < labellings.size(); ++l) {
        std::vector<Label>& labels =
            plan.labellings.emplace_back(plan.rows.size(), static_cast<Label>(labellings[l].k));
        auto next = samples[l].begin();
        for (std::size_t position = 0; position < plan.rows.size(); ++position)
            if (next != samples[l].end() && *next == plan.rows[position])
                labels[position] = labellings[l].labels[*next++];
    }
    return plan;
}

std::vector<double> sizesOf(const Labelling& labelling)
{
    std::vector<double> sizes(static_cast<std::size_t>(labelling.k));
    for (const Label label : labelling.labels)
        ++sizes[label];
    return sizes;
}

/// The mean over all rows when each segment weighs what it weighs among all rows.
double weightedMean(std::span<const double> sums, std::span<const double> counts,
                    std::span<const double> sizes)
{
    double sum = 0;
    double weight = 0;
    for (std::size_t c = 0; c < sizes.size(); ++c)
        if (counts[c] > 0) {
            sum += sizes[c] * sums[c] / counts[c];
            weight += sizes[c];
        }
    return weight > 0 ? sum / weight : notANumber;
}

/// Half the 95 % interval, by leaving out one group after the other (Wolter 2007, chapter 4): it
/// covers both which rows are judged and which they are compared with. `share` of all rows are in
/// the sample.
double jackknifeReach(const SilhouetteWidths& found, std::span<const double> sizes, double share)
{
    std::vector<double> means;
    for (std::size_t group = 0; group < jackknifeGroups; ++group)
        means.push_back(weightedMean(
            std::span(found.leftOutSums).subspan(group * sizes.size(), sizes.size()),
            std::span(found.leftOutCounts).subspan(group * sizes.size(), sizes.size()), sizes));
    const double groups = static_cast<double>(jackknifeGroups);
    const double center = std::accumulate(means.begin(), means.end(), 0.0) / groups;
    double squares = 0;
    for (const double mean : means)
        squares += (mean - center) * (mean - center);
    constexpr double student = 2.262; // 97.5 % quantile with 9 degrees of freedom
    return student * std::sqrt((groups - 1) / groups * squares * (1 - share));
}

void summarise(Quality& quality, const Plan& plan, std::size_t l, const Labelling& labelling,
               const SilhouetteWidths& found)
{
    const std::vector<double> sizes = sizesOf(labelling);
    std::vector<double> counts(sizes.size());
    quality.segmentSilhouette.assign(sizes.size(), 0);
    quality.rowSilhouette.assign(labelling.labels.size(), std::numeric_limits<float>::quiet_NaN());
    const std::vector<Label>& labels = plan.labellings[l];
    for (std::size_t position = 0; position < labels.size(); ++position)
        if (labels[position] < sizes.size()) {
            quality.segmentSilhouette[labels[position]] += found.widths[position];
            ++counts[labels[position]];
            quality.rowSilhouette[plan.rows[position]] = static_cast<float>(found.widths[position]);
        }
    quality.silhouette = weightedMean(quality.segmentSilhouette, counts, sizes);
    for (std::size_t c = 0; c < sizes.size(); ++c)
        quality.segmentSilhouette[c] /= counts[c];
    const double share = std::accumulate(counts.begin(), counts.end(), 0.0) /
                         static_cast<double>(labelling.labels.size());
    const double reach = plan.exact ? 0.0 : jackknifeReach(found, sizes, share);
    quality.silhouetteExact = plan.exact;
    quality.silhouetteLow = quality.silhouette - reach;
    quality.silhouetteHigh = quality.silhouette + reach;
}

std::vector<Quality> judgeLabellings(MatrixView points, std::span<const Labelling> labellings,
                                     const QualityOptions& options, const Cancel& cancel)
{
    std::vector<Quality> qualities(labellings.size());
    const Result<Frame> frame = Frame::of(points, cancel);
    assert(frame.ok());
    for (std::size_t l = 0; l < labellings.size(); ++l) {
        const Dispersion spread = dispersion({.points = points,
                                              .frame = *frame,
                                              .labels = labellings[l].labels,
                                              .k = static_cast<std::size_t>(labellings[l].k)},
                                             cancel);
        qualities[l].calinskiHarabasz = spread.calinskiHarabasz;
        qualities[l].daviesBouldin = spread.daviesBouldin;
    }
    const Plan plan = planOf(points.rows, labellings, options, cancel);
    const SilhouetteInput input{.rows = plan.rows,
                                .labellings = plan.labellings,
                                .segments = plan.segments,
                                .groupOf = plan.groupOf,
                                .groups = plan.exact ? 0 : jackknifeGroups,
                                .precision = options.precision};
    const std::vector<SilhouetteWidths> widths = silhouetteWidths(points, *frame, input, cancel);
    for (std::size_t l = 0; l < labellings.size(); ++l) {
        cancel.poll();
        summarise(qualities[l], plan, l, labellings[l], widths[l]);
    }
    return qualities;
}

} // namespace

Quality judge(MatrixView points, std::span<const Label> labels, int k,
              const QualityOptions& options, const Cancel& cancel)
{
    const Labelling labelling{.labels = labels, .k = k};
    return judgeLabellings(points, {&labelling, 1}, options, cancel).front();
}

std::vector<Quality> judgeAll(MatrixView points, std::span<const Clustering* const> clusterings,
                              const QualityOptions& options, const Cancel& cancel)
{
    std::vector<Labelling> labellings;
    for (const Clustering* clustering : clusterings)
        labellings.push_back({.labels = clustering->labels, .k = clustering->k});
    return judgeLabellings(points, labellings, options, cancel);
}

} // namespace tessera
