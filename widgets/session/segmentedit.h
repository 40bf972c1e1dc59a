// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changes of what people say about a segment: as new Annotations values, and as one undo step each.
// They never touch the Recipe.

#include "analysis/annotations.h"

#include <QString>

#include <string>

namespace tessera {

class ProjectDocument;

/// `annotations` with `segment` of `profiles` called `name`, surrounding space removed; an empty
/// name takes the name away. The anchor becomes the segment as it is now.
Annotations withSegmentName(const Annotations& annotations, const Profiles& profiles,
                            std::size_t segment, const std::string& name);

/// The same for the note.
Annotations withSegmentNote(const Annotations& annotations, const Profiles& profiles,
                            std::size_t segment, const std::string& note);

/// The same for the colour, an index into the palette; none: automatic. A colour belongs to one
/// segment: another one that it was chosen for goes back to automatic.
Annotations withSegmentColour(const Annotations& annotations, const Profiles& profiles,
                              std::size_t segment, std::optional<int> colour);

/// Whether nobody chose the segment's colour.
bool hasAutomaticColour(const Annotations& annotations, const Profiles& profiles,
                        std::size_t segment);

/// The note of a segment; empty when there is none.
std::string segmentNote(const Annotations& annotations, const Profiles& profiles,
                        std::size_t segment);

/// One undo step. Nothing happens when `name` is what the segment is called anyway.
void renameSegment(ProjectDocument& document, const Profiles& profiles, std::size_t segment,
                   const QString& name);
/// One undo step.
void colourSegment(ProjectDocument& document, const Profiles& profiles, std::size_t segment,
                   std::optional<int> colour);
/// One undo step for all the typing that follows each other.
void noteSegment(ProjectDocument& document, const Profiles& profiles, std::size_t segment,
                 const QString& note);

} // namespace tessera
