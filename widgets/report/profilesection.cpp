// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/badge.h"
#include "pictures/builders.h"
#include "profiles/distinctive.h"
#include "report/sections.h"
#include "words/numbertext.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr double heatRowPoints = 17;

/// As many features as fit on a page; the rest goes on the next.
std::vector<HeatmapSpec> pagesOf(const HeatmapSpec& whole, std::size_t rowsPerPage)
{
    std::vector<HeatmapSpec> pages;
    for (std::size_t first = 0; first < whole.rows.size(); first += rowsPerPage) {
        HeatmapSpec part = whole;
        const std::size_t last = std::min(whole.rows.size(), first + rowsPerPage);
        part.rows.assign(whole.rows.begin() + static_cast<std::ptrdiff_t>(first),
                         whole.rows.begin() + static_cast<std::ptrdiff_t>(last));
        pages.push_back(std::move(part));
    }
    return pages;
}

struct FeaturesPrinted {
    std::vector<std::size_t> features; ///< indices into Profiles::numbers
    int leftOut = 0;
};

/// As in the table while they fit on two pages, else those that tell the segments apart best.
FeaturesPrinted featuresPrinted(const Profiles& profiles)
{
    constexpr std::size_t most = 64;
    FeaturesPrinted printed{.features = mostDistinctiveFeatures(profiles)};
    if (printed.features.size() <= most) {
        std::sort(printed.features.begin(), printed.features.end());
        return printed;
    }
    printed.leftOut = static_cast<int>(printed.features.size() - most);
    printed.features.resize(most);
    return printed;
}

void addSizes(Flow& flow, const ReportContext& context)
{
    const std::vector<std::int64_t> sizes = context.analysis->profiles.value->sizes;
    const std::int64_t total = context.analysis->profiles.value->total;
    flow.heading(Report::tr("Segment sizes"), 2);
    for (std::size_t s = 0; s < sizes.size(); ++s) {
        const double share = static_cast<double>(sizes[s]) / static_cast<double>(total);
        const double widest = static_cast<double>(sizes.front()) / static_cast<double>(total);
        flow.drawing(18 * context.unit, [style = context.styles[s], share, widest, size = sizes[s],
                                         count = static_cast<int>(sizes.size()),
                                         &theme = context.theme, unit = context.unit](
                                            QPainter& painter, const QRectF& row) {
            const QFont font = paperFont(8.5, QFont::Normal, unit);
            paintBadge(painter,
                       QRectF(row.left(), row.center().y() - 7 * unit, 14 * unit, 14 * unit),
                       style.number, style.colour, count, theme, unit);
            painter.setFont(font);
            painter.setPen(theme.text);
            const QRectF name(row.left() + 20 * unit, row.top(), 120 * unit, row.height());
            painter.drawText(
                name, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(font).elidedText(style.name, Qt::ElideRight, name.width()));
            const double full = row.width() - 240 * unit;
            const QRectF bar(row.left() + 146 * unit, row.center().y() - 5 * unit,
                             full * share / widest, 10 * unit);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.segment(style.colour, count));
            painter.drawRoundedRect(bar, 2 * unit, 2 * unit);
            painter.setPen(theme.textSecondary);
            painter.drawText(QRectF(bar.right() + 6 * unit, row.top(), 100 * unit, row.height()),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             QStringLiteral("%1 · %2").arg(countText(size), shareText(share, 1)));
        });
    }
}

} // namespace

void addProfiles(Flow& flow, const ReportContext& context)
{
    flow.keepTogether((120 + 18 * static_cast<double>(context.styles.size())) * context.unit);
    flow.heading(Report::tr("Profiles"));
    addSizes(flow, context);
    const Profiles& profiles = *context.analysis->profiles.value;
    const FeaturesPrinted printed = featuresPrinted(profiles);
    const HeatmapSpec whole = transposedHeatmapOf(profiles, context.styles, printed.features);
    for (const HeatmapSpec& part : pagesOf(whole, 32)) {
        const double height =
            (static_cast<double>(part.rows.size()) * heatRowPoints + 30) * context.unit;
        flow.keepTogether(height + 50 * context.unit);
        flow.heading(Report::tr("Standardised means"), 2);
        flow.drawing(height, [part, &theme = context.theme,
                              unit = context.unit](QPainter& painter, const QRectF& target) {
            paintHeatmap(painter, target, part, theme, unit);
        });
    }
    flow.caption(Report::tr(
        "The segment's mean minus the overall mean, in standard deviations: 0 is the average "
        "customer, red is above, blue below; colours stop at 2."));
    if (printed.leftOut > 0)
        flow.caption(Report::tr("These are the %1 features that tell the segments apart best. "
                                "%Ln more stand in the profiles that are saved as CSV.",
                                nullptr, printed.leftOut)
                         .arg(printed.features.size()));
}

} // namespace tessera
