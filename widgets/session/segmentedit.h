// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changes of what people say about a segment, as new Annotations values.
// They never touch the document: the caller hands the value to ProjectDocument::editAnnotations.

#include "pipeline/annotations.h"

#include <string>

namespace tessera {

/// `annotations` with `segment` of `profiles` called `name`, surrounding space removed; an empty
/// name takes the name away. The anchor becomes the segment as it is now.
Annotations withSegmentName(const Annotations& annotations, const Profiles& profiles,
                            std::size_t segment, const std::string& name);

/// The same for the note.
Annotations withSegmentNote(const Annotations& annotations, const Profiles& profiles,
                            std::size_t segment, const std::string& note);

/// The note of a segment; empty when there is none.
std::string segmentNote(const Annotations& annotations, const Profiles& profiles,
                        std::size_t segment);

} // namespace tessera
