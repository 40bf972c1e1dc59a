// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars/contrastbars.h"
#include "look/badge.h"
#include "pictures/builders.h"
#include "report/sections.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr int strongestDrivers = 8;
constexpr std::size_t mostWhole = 40; ///< columns that are all printed
constexpr std::size_t mostRows = 24;  ///< of more, so that a segment fits on a page
constexpr std::size_t mostCategories = 12;

void addSegmentTitle(Flow& flow, const ReportContext& context, std::size_t segment)
{
    const Profiles& profiles = *context.analysis->profiles.value;
    const SegmentStyle& style = context.styles[segment];
    const double share =
        static_cast<double>(profiles.sizes[segment]) / static_cast<double>(profiles.total);
    const QString size = Report::tr("%1 customers · %2")
                             .arg(countText(profiles.sizes[segment]), shareText(share, 1));
    flow.space(14 * context.unit);
    flow.drawing(24 * context.unit, [style, size, count = static_cast<int>(profiles.sizes.size()),
                                     &theme = context.theme,
                                     unit = context.unit](QPainter& painter, const QRectF& row) {
        paintBadge(painter, QRectF(row.left(), row.center().y() - 9 * unit, 18 * unit, 18 * unit),
                   style.number, style.colour, count, theme, unit);
        const QFont large = paperFont(12, QFont::DemiBold, unit);
        painter.setFont(large);
        painter.setPen(theme.text);
        const QRectF name = row.adjusted(26 * unit, 0, -150 * unit, 0);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(large).elidedText(style.name, Qt::ElideRight, name.width()));
        painter.setFont(paperFont(TextStyle::Secondary, unit));
        painter.setPen(theme.textSecondary);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, size);
    });
}

/// Features, the strongest first, then descriptive columns: as many as are printed.
std::vector<std::size_t> columnsPrinted(const Profiles& profiles, std::size_t segment)
{
    const std::size_t most = profiles.numbers.size() <= mostWhole ? mostWhole : mostRows;
    std::vector<std::size_t> columns = profiles.drivers[segment];
    columns.resize(std::min(columns.size(), most));
    for (std::size_t i = 0; i < profiles.numbers.size() && columns.size() < most; ++i) {
        if (!profiles.numbers[i].feature)
            columns.push_back(i);
    }
    return columns;
}

TableSpec meansTable(const Profiles& profiles, const std::vector<std::size_t>& columns,
                     std::size_t segment)
{
    TableSpec spec;
    spec.columns = {{.title = Report::tr("Feature"), .weight = 3.4, .alignment = Qt::AlignLeft},
                    {.title = Report::tr("Mean")},
                    {.title = Report::tr("Overall mean")},
                    {.title = Report::tr("Median")},
                    {.title = Report::tr("Overall median")},
                    {.title = Report::tr("Effect (d)"), .weight = 0.8}};
    for (const std::size_t index : columns) {
        const NumberColumnProfile& column = profiles.numbers[index];
        const NumberProfile& own = column.segments[segment];
        spec.rows.push_back({shownName(column.name), valueText(own.mean),
                             valueText(column.overall.mean), valueText(own.median),
                             valueText(column.overall.median), signedText(own.effect, 2)});
    }
    return spec;
}

QString categoryText(const CategoryColumnProfile& column, std::size_t segment)
{
    QStringList parts;
    for (std::size_t level = 0; level < column.levels.size() && level < 4; ++level)
        parts << Report::tr("%1 %2 (overall %3)")
                     .arg(shownName(column.levels[level]),
                          shareText(column.segments[segment][level]),
                          shareText(column.overall[level]));
    return QStringLiteral("%1: %2").arg(shownName(column.name), parts.join(QStringLiteral(", ")));
}

} // namespace

void addSegment(Flow& flow, const ReportContext& context, std::size_t segment)
{
    const Profiles& profiles = *context.analysis->profiles.value;
    const ContrastBarsSpec bars =
        contrastsOf(profiles, segment, context.styles[segment], strongestDrivers);
    const double barsHeight = 18.0 * static_cast<double>(bars.labels.size()) * context.unit;
    const std::vector<std::size_t> columns = columnsPrinted(profiles, segment);
    const double tableHeight = (17 + 15 * static_cast<double>(columns.size())) * context.unit;
    flow.keepTogether(std::min(barsHeight + tableHeight + 90 * context.unit, 560 * context.unit));
    addSegmentTitle(flow, context, segment);
    const std::optional<std::size_t> annotation = context.styles[segment].annotation;
    if (annotation && !context.annotations.segments[*annotation].note.empty())
        flow.paragraph(shownText(context.annotations.segments[*annotation].note));
    flow.heading(Report::tr("What makes it different"), 2);
    flow.drawing(barsHeight, [bars, &theme = context.theme,
                              unit = context.unit](QPainter& painter, const QRectF& target) {
        paintContrastBars(painter, target, bars, theme, unit);
    });
    flow.space(8 * context.unit);
    flow.table(meansTable(profiles, columns, segment));
    const std::size_t categories = std::min(profiles.categories.size(), mostCategories);
    for (std::size_t i = 0; i < categories; ++i)
        flow.paragraph(categoryText(profiles.categories[i], segment), TextStyle::Secondary);
    const std::size_t leftOut =
        profiles.numbers.size() - columns.size() + profiles.categories.size() - categories;
    if (leftOut > 0)
        flow.paragraph(Report::tr("%Ln more column(s) stand in the profiles that are saved as CSV.",
                                  nullptr, static_cast<int>(leftOut)),
                       TextStyle::Secondary);
}

void addSegmentsHeading(Flow& flow, const ReportContext& context)
{
    flow.keepTogether(500 * context.unit);
    flow.heading(Report::tr("The segments one by one"));
    flow.paragraph(
        Report::tr(
            "Bars show the difference between the segment's mean and the overall mean in standard "
            "deviations. Means and medians are in original units. The effect is Cohen's d against "
            "all other customers: 0.2 is small, 0.5 medium, 0.8 large."),
        TextStyle::Secondary);
}

} // namespace tessera
