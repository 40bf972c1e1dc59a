// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people say about segments: names, notes, colours. Never part of a stage's key.
// A name belongs to a place in feature space, so that it follows its segment over a refit.

#include "profiles/profiles.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

struct SegmentAnnotation {
    std::string name{}; ///< empty when only a note or a colour was given
    std::string note{};
    std::optional<int> colour{}; ///< index into the palette; unset: by segment number
    std::map<std::string, double>
        anchor{}; ///< feature -> contrast (standardised mean) when it was named

    bool operator==(const SegmentAnnotation&) const = default;
};

struct Annotations {
    std::vector<SegmentAnnotation> segments{};

    bool operator==(const Annotations&) const = default;
};

/// For each segment of `profiles` the index of its annotation, or none: the one-to-one matching of
/// annotations to segments, nearest anchors first (root mean squared difference over shared
/// features at most 1.0).
std::vector<std::optional<std::size_t>> matchAnnotations(const Annotations& annotations,
                                                         const Profiles& profiles);

/// What each segment is called; empty where it has no name.
std::vector<std::string> segmentNames(const Annotations& annotations, const Profiles& profiles);

/// The anchor of a segment, to store with a new annotation.
std::map<std::string, double> anchorOf(const Profiles& profiles, std::size_t segment);

std::string toJson(const Annotations& annotations);

} // namespace tessera
