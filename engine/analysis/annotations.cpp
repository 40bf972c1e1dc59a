// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annotations.h"

#include "io/json.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tessera {

namespace {

/// Farther apart than this (root mean squared difference of contrasts) is another segment.
constexpr double farthest = 1.0;

/// Root mean squared difference over the shared features; none when nothing is shared.
std::optional<double> distance(const std::map<std::string, double>& anchor,
                               const std::map<std::string, double>& segment)
{
    double sum = 0;
    std::size_t shared = 0;
    for (const auto& [feature, contrast] : anchor) {
        const auto other = segment.find(feature);
        if (other == segment.end())
            continue;
        sum += (contrast - other->second) * (contrast - other->second);
        ++shared;
    }
    if (shared == 0)
        return std::nullopt;
    return std::sqrt(sum / static_cast<double>(shared));
}

} // namespace

std::vector<std::optional<std::size_t>> matchAnnotations(const Annotations& annotations,
                                                         const Profiles& profiles)
{
    const std::size_t segments = profiles.sizes.size();
    std::vector<std::tuple<double, std::size_t, std::size_t>>
        pairs; // distance, annotation, segment
    for (std::size_t segment = 0; segment < segments && !annotations.segments.empty(); ++segment) {
        const auto place = anchorOf(profiles, segment);
        for (std::size_t i = 0; i < annotations.segments.size(); ++i) {
            const auto apart = distance(annotations.segments[i].anchor, place);
            if (apart && *apart <= farthest)
                pairs.emplace_back(*apart, i, segment);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<std::optional<std::size_t>> matches(segments);
    std::vector<bool> taken(annotations.segments.size(), false);
    for (const auto& [apart, annotation, segment] : pairs) {
        if (taken[annotation] || matches[segment])
            continue;
        matches[segment] = annotation;
        taken[annotation] = true;
    }
    return matches;
}

std::vector<std::string> segmentNames(const Annotations& annotations, const Profiles& profiles)
{
    const auto matches = matchAnnotations(annotations, profiles);
    std::vector<std::string> names(matches.size());
    for (std::size_t i = 0; i < matches.size(); ++i)
        if (matches[i])
            names[i] = annotations.segments[*matches[i]].name;
    return names;
}

std::map<std::string, double> anchorOf(const Profiles& profiles, std::size_t segment)
{
    std::map<std::string, double> anchor;
    for (const NumberColumnProfile& column : profiles.numbers)
        if (column.feature)
            anchor[column.name] = column.segments[segment].contrast;
    return anchor;
}

std::string toJson(const Annotations& annotations)
{
    Json segments = Json::array();
    for (const SegmentAnnotation& annotation : annotations.segments) {
        Json segment{{"name", annotation.name}, {"note", annotation.note}};
        segment["colour"] = annotation.colour ? Json(*annotation.colour) : Json(nullptr);
        segment["anchor"] = annotation.anchor;
        segments.push_back(std::move(segment));
    }
    return jsonText(Json{{"version", 1}, {"segments", std::move(segments)}});
}

} // namespace tessera
