// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segmentedit.h"

#include "session/projectdocument.h"
#include "session/segmentstyle.h"

#include <QCoreApplication>

namespace tessera {

namespace {

std::string trimmed(const std::string& text)
{
    const char* blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool saysNothing(const SegmentAnnotation& annotation)
{
    return annotation.name.empty() && annotation.note.empty() && !annotation.colour;
}

template<class Change>
Annotations withChange(const Annotations& annotations, const Profiles& profiles,
                       std::size_t segment, Change change)
{
    Annotations next = annotations;
    const std::optional<std::size_t> known = matchAnnotations(annotations, profiles)[segment];
    if (!known)
        next.segments.emplace_back();
    SegmentAnnotation& annotation = known ? next.segments[*known] : next.segments.back();
    const SegmentAnnotation before = annotation;
    change(annotation);
    if (annotation == before && known)
        return annotations;
    annotation.anchor = anchorOf(profiles, segment);
    if (saysNothing(annotation))
        next.segments.erase(next.segments.begin() +
                            static_cast<std::ptrdiff_t>(known.value_or(next.segments.size() - 1)));
    return next;
}

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(SegmentEdit)
};

} // namespace

Annotations withSegmentName(const Annotations& annotations, const Profiles& profiles,
                            std::size_t segment, const std::string& name)
{
    return withChange(annotations, profiles, segment,
                      [&](SegmentAnnotation& annotation) { annotation.name = trimmed(name); });
}

Annotations withSegmentNote(const Annotations& annotations, const Profiles& profiles,
                            std::size_t segment, const std::string& note)
{
    return withChange(annotations, profiles, segment,
                      [&](SegmentAnnotation& annotation) { annotation.note = note; });
}

Annotations withSegmentColour(const Annotations& annotations, const Profiles& profiles,
                              std::size_t segment, std::optional<int> colour)
{
    Annotations next = annotations;
    const auto matches = matchAnnotations(annotations, profiles);
    for (std::size_t other = 0; other < matches.size(); ++other) {
        if (other == segment || !matches[other] || !colour)
            continue;
        SegmentAnnotation& annotation = next.segments[*matches[other]];
        if (annotation.colour == colour)
            annotation.colour.reset();
    }
    std::erase_if(next.segments, saysNothing);
    return withChange(next, profiles, segment,
                      [&](SegmentAnnotation& annotation) { annotation.colour = colour; });
}

bool hasAutomaticColour(const Annotations& annotations, const Profiles& profiles,
                        std::size_t segment)
{
    const std::optional<std::size_t> known = matchAnnotations(annotations, profiles)[segment];
    return !known || !annotations.segments[*known].colour;
}

std::string segmentNote(const Annotations& annotations, const Profiles& profiles,
                        std::size_t segment)
{
    const std::optional<std::size_t> known = matchAnnotations(annotations, profiles)[segment];
    return known ? annotations.segments[*known].note : std::string();
}

void renameSegment(ProjectDocument& document, const Profiles& profiles, std::size_t segment,
                   const QString& name)
{
    const SegmentStyle style = segmentStyles(document.annotations(), profiles)[segment];
    if (name.trimmed() == style.edited)
        return;
    document.editAnnotations(
        Edits::tr("Rename %1").arg(style.name),
        withSegmentName(document.annotations(), profiles, segment, name.toStdString()));
}

void colourSegment(ProjectDocument& document, const Profiles& profiles, std::size_t segment,
                   std::optional<int> colour)
{
    const SegmentStyle style = segmentStyles(document.annotations(), profiles)[segment];
    document.editAnnotations(Edits::tr("Colour of %1").arg(style.name),
                             withSegmentColour(document.annotations(), profiles, segment, colour));
}

void noteSegment(ProjectDocument& document, const Profiles& profiles, std::size_t segment,
                 const QString& note)
{
    const SegmentStyle style = segmentStyles(document.annotations(), profiles)[segment];
    document.editAnnotations(
        Edits::tr("Note on %1").arg(style.name),
        withSegmentNote(document.annotations(), profiles, segment, note.toStdString()),
        QStringLiteral("note %1").arg(segment));
}

} // namespace tessera
