// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/badge.h"
#include "pictures/builders.h"
#include "report/sections.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QLocale>

#include <cmath>

namespace tessera {

namespace {

QString subtitleOf(const ReportContext& context)
{
    const Analysis& analysis = *context.analysis;
    const int features = static_cast<int>(analysis.features.value->names.size());
    return QStringList{shownFileName(analysis.table->source().path),
                       Report::tr("%1 customers").arg(countText(analysis.profiles.value->total)),
                       Report::tr("%Ln feature(s)", nullptr, features),
                       QLocale().toString(context.date.date(), QLocale::LongFormat)}
        .join(QStringLiteral(" · "));
}

QString overviewText(const ReportContext& context)
{
    const Analysis& analysis = *context.analysis;
    const Profiles& profiles = *analysis.profiles.value;
    const auto share = [&](std::size_t s) {
        return shareText(static_cast<double>(profiles.sizes[s]) /
                         static_cast<double>(profiles.total));
    };
    const int k = static_cast<int>(profiles.sizes.size());
    QString text = Report::tr("%1 customers fall into %Ln segment(s).", nullptr, k)
                       .arg(countText(profiles.total));
    if (k > 1) {
        text += QLatin1Char(' ') +
                Report::tr("The largest, %1, holds %2 of them; the smallest, %3, holds %4.")
                    .arg(context.styles.front().name, share(0), context.styles.back().name,
                         share(static_cast<std::size_t>(k - 1)));
        text += QLatin1Char(' ') + structureText(*analysis.quality.value);
    }
    return text;
}

TableSpec segmentTable(const ReportContext& context)
{
    const Profiles& profiles = *context.analysis->profiles.value;
    TableSpec spec;
    spec.columns = {
        {.title = Report::tr("Segment"), .weight = 2.2, .alignment = Qt::AlignLeft},
        {.title = Report::tr("Customers"), .weight = 1.1},
        {.title = Report::tr("Share"), .weight = 0.9},
        {.title = Report::tr("What makes it different"), .weight = 5, .alignment = Qt::AlignLeft}};
    for (std::size_t s = 0; s < profiles.sizes.size(); ++s) {
        const auto size = static_cast<double>(profiles.sizes[s]);
        spec.rows.push_back({context.styles[s].name, countText(profiles.sizes[s]),
                             shareText(size / static_cast<double>(profiles.total), 1),
                             driversText(profiles, s, 3)});
    }
    spec.lead = [styles = context.styles, &theme = context.theme,
                 unit = context.unit](QPainter& painter, const QRectF& disc, int row) {
        const SegmentStyle& style = styles[static_cast<std::size_t>(row)];
        paintBadge(painter, disc, style.number, style.colour, static_cast<int>(styles.size()),
                   theme, unit);
    };
    return spec;
}

} // namespace

QString driversText(const Profiles& profiles, std::size_t segment, std::size_t count)
{
    QStringList parts;
    for (const std::size_t driver : profiles.drivers[segment]) {
        if (static_cast<std::size_t>(parts.size()) == count)
            break;
        const NumberColumnProfile& column = profiles.numbers[driver];
        parts << QStringLiteral("%1\u00A0%2")
                     .arg(shownName(column.name, longestInLists),
                          signedText(column.segments[segment].contrast));
    }
    return parts.join(QStringLiteral(", "));
}

QString structureText(const Quality& quality)
{
    const double width = quality.silhouette;
    const QString value = fixedText(width, 2);
    if (!std::isfinite(width))
        return {};
    if (width > 0.7)
        return Report::tr("They are clearly apart (mean silhouette %1).").arg(value);
    if (width > 0.5)
        return Report::tr("They are well apart (mean silhouette %1).").arg(value);
    if (width > 0.25)
        return Report::tr("They touch each other (mean silhouette %1): customers near a border "
                          "could belong to "
                          "either side.")
            .arg(value);
    return Report::
        tr("They overlap (mean silhouette %1): read them as parts of a continuous whole, not as "
           "separate groups.")
            .arg(value);
}

void addSummary(Flow& flow, const ReportContext& context)
{
    flow.title(context.title, subtitleOf(context));
    flow.heading(Report::tr("Summary"));
    flow.paragraph(overviewText(context));
    flow.space(4 * context.unit);
    flow.table(segmentTable(context));
    flow.caption(
        Report::tr("Differences are between the segment's mean and the mean of all customers, in "
                   "standard deviations of the feature."));
}

void addMap(Flow& flow, const ReportContext& context)
{
    flow.keepTogether(330 * context.unit);
    flow.heading(Report::tr("Map of the customers"));
    flow.drawing(mapHeightPt * context.unit,
                 [parts = context.parts, &theme = context.theme,
                  unit = context.unit](QPainter& painter, const QRectF& target) {
                     paintScatter(painter, target, *parts.map, parts.points, theme, unit);
                 });
    flow.caption(Report::tr(
        "Each point is a customer in the plane of the first two principal components; the "
        "numbered discs are the segments' centres, with the numbers and colours of the table "
        "above."));
}

} // namespace tessera
