// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segmentstyle.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera {

namespace {

/// Each segment takes the colour of its number, unless an analyst gave that colour to another one.
void giveColours(std::vector<SegmentStyle>& styles, const std::vector<bool>& chosen)
{
    std::vector<bool> taken(styles.size(), false);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        if (chosen[i] && static_cast<std::size_t>(styles[i].colour) < taken.size())
            taken[static_cast<std::size_t>(styles[i].colour)] = true;
    }
    std::vector<bool> waiting(styles.size(), false);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        if (chosen[i])
            continue;
        waiting[i] = taken[i];
        taken[i] = true;
        styles[i].colour = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < styles.size(); ++i) {
        if (!waiting[i])
            continue;
        const auto free = std::find(taken.begin(), taken.end(), false);
        if (free == taken.end())
            return; // colours repeat; the number still tells them apart
        styles[i].colour = static_cast<int>(free - taken.begin());
        *free = true;
    }
}

} // namespace

std::vector<SegmentStyle> segmentStyles(const Annotations& annotations, const Profiles& profiles)
{
    const auto matches = matchAnnotations(annotations, profiles);
    std::vector<SegmentStyle> styles(profiles.sizes.size());
    std::vector<bool> chosen(styles.size(), false);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        SegmentStyle& style = styles[i];
        style.number = static_cast<int>(i) + 1;
        style.annotation = i < matches.size() ? matches[i] : std::nullopt;
        if (style.annotation) {
            const SegmentAnnotation& annotation = annotations.segments[*style.annotation];
            style.name = shownName(annotation.name);
            style.edited = fullText(annotation.name);
            style.named = !style.name.isEmpty();
            chosen[i] = annotation.colour.has_value();
            style.colour = annotation.colour.value_or(0);
        }
        if (!style.named)
            style.name = style.edited =
                QCoreApplication::translate("SegmentStyle", "Segment %1").arg(style.number);
    }
    giveColours(styles, chosen);
    return styles;
}

QString segmentShareText(const Profiles& profiles, std::size_t segment)
{
    if (profiles.total <= 0)
        return shareText(0.0);
    const double share =
        static_cast<double>(profiles.sizes[segment]) / static_cast<double>(profiles.total);
    return share > 0.0 && share < 0.005
               ? QCoreApplication::translate("SegmentStyle", "< %1").arg(shareText(0.01))
               : shareText(share);
}

} // namespace tessera
