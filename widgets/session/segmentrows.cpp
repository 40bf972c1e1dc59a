// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segmentrows.h"

#include <algorithm>
#include <functional>

namespace tessera {

RowSet rowsOfSegment(const Analysis& analysis, std::size_t segment)
{
    const std::vector<RowId>& rows = analysis.cleaned.value->rows;
    const std::vector<Label>& labels = analysis.clusters.value->clustering.labels;
    RowSet set(analysis.table->rows());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == segment)
            set.insert(rows[i]);
    }
    return set;
}

std::vector<std::int64_t> selectedPerSegment(const Analysis& analysis, const RowSet& selection)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    std::vector<std::int64_t> counts(clustering.sizes.size(), 0);
    if (selection.size() != analysis.table->rows() || selection.empty())
        return counts;
    const std::vector<RowId>& rows = analysis.cleaned.value->rows;
    for (std::size_t i = 0; i < clustering.labels.size(); ++i) {
        if (selection.contains(rows[i]))
            ++counts[clustering.labels[i]];
    }
    return counts;
}

std::vector<int> whollySelected(const Analysis& analysis, const RowSet& selection)
{
    const std::vector<std::int64_t>& sizes = analysis.clusters.value->clustering.sizes;
    const std::vector<std::int64_t> counts = selectedPerSegment(analysis, selection);
    std::vector<int> whole;
    for (std::size_t s = 0; s < sizes.size(); ++s) {
        if (sizes[s] > 0 && counts[s] == sizes[s])
            whole.push_back(static_cast<int>(s));
    }
    return whole;
}

std::vector<Membership> membershipsOf(const Analysis& analysis, RowId row)
{
    const Matrix& shares = analysis.clusters.value->details.memberships;
    const std::vector<RowId>& rows = analysis.cleaned.value->rows;
    const auto at = std::lower_bound(rows.begin(), rows.end(), row);
    if (shares.columns() == 0 || at == rows.end() || *at != row)
        return {};
    const auto place = static_cast<std::size_t>(at - rows.begin());
    std::vector<Membership> memberships;
    for (std::size_t segment = 0; segment < shares.columns(); ++segment)
        memberships.push_back({.segment = segment, .probability = shares(place, segment)});
    std::ranges::stable_sort(memberships, std::greater<>{}, &Membership::probability);
    return memberships;
}

std::size_t focusedSegment(const Analysis& analysis, const RowSet& selection)
{
    const std::vector<std::int64_t>& sizes = analysis.clusters.value->clustering.sizes;
    const std::vector<std::int64_t> counts = selectedPerSegment(analysis, selection);
    for (std::size_t s = 0; s < sizes.size(); ++s) {
        if (sizes[s] > 0 && counts[s] == sizes[s])
            return s;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? 0 : static_cast<std::size_t>(most - counts.begin());
}

} // namespace tessera
