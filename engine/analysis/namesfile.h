// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names and notes of segments as a person writes them down: by the number of the segment, or by the
// place in feature space that toJson(Annotations) wrote.

#include "analysis/annotations.h"
#include "base/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tessera {

struct NamesFile {
    struct Entry {
        SegmentAnnotation annotation;
        std::optional<std::size_t> segment{}; ///< from 0; unset: where its anchor is
    };
    std::vector<Entry> entries{};
};

/// {"segments": [{"segment": 1, "name": "..", "note": "..", "colour": 0}, ..]}, with "anchor" for
/// "segment" where the file was written by Tessera. Without both an entry is of the segment at its
/// place in the list. Errors: JsonInvalid, NamesInvalid, VersionTooNew.
Result<NamesFile> namesFromJson(std::string_view json);

/// Each entry with the anchor of its segment; those of segments that there are not are left out and
/// told.
Annotations annotationsOf(const NamesFile& names, const Profiles& profiles,
                          std::vector<Issue>& issues);

} // namespace tessera
