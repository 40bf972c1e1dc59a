// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap/heatmaplayout.h"

#include "charts/shared/headingtext.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double longestVerticalPx = 112.0;

/// The pieces a heading may be broken between; each keeps its separator.
QStringList pieces(const QString& text)
{
    QStringList result;
    QString piece;
    for (const QChar letter : text) {
        piece += letter;
        const bool separates = letter == QLatin1Char(' ') || letter == QLatin1Char('_') ||
                               letter == QLatin1Char('-') || letter == QLatin1Char('/');
        if (separates) {
            result.push_back(piece);
            piece.clear();
        }
    }
    if (!piece.isEmpty())
        result.push_back(piece);
    return result;
}

double nameWidth(const HeatmapSpec& spec, const PaintScale& scale, const QPaintDevice& device,
                 double available)
{
    // Measured in the weight of a selected row, so that selecting moves nothing.
    const QFontMetricsF metrics(scale.font(TextStyle::Secondary, QFont::DemiBold), &device);
    double widest = 0.0;
    bool badges = false;
    for (const HeatmapRow& row : spec.rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
        badges = badges || row.number > 0;
    }
    const double badge = badges ? scale.px(25.0) : 0.0;
    // Few columns leave more room than they need.
    const double left = available - scale.px(64.0) * static_cast<double>(spec.columns.size());
    return std::min(badge + widest + scale.px(14.0), std::max(available * 0.22, left));
}

/// The longest headings, in letters: what fits them fits all, whichever are in view.
QStringList longestHeadings(const HeatmapSpec& spec)
{
    constexpr qsizetype judged = 64;
    if (spec.columns.size() <= judged)
        return {spec.columns.begin(), spec.columns.end()};
    std::vector<const QString*> order;
    order.reserve(static_cast<std::size_t>(spec.columns.size()));
    for (const QString& column : spec.columns)
        order.push_back(&column);
    const auto end = order.begin() + judged;
    std::nth_element(order.begin(), end, order.end(),
                     [](const QString* a, const QString* b) { return a->size() > b->size(); });
    QStringList longest;
    std::for_each(order.begin(), end, [&](const QString* column) { longest << *column; });
    return longest;
}

bool fitsHorizontally(const QStringList& headings, double width, const QFontMetricsF& metrics)
{
    return std::all_of(headings.begin(), headings.end(), [&](const QString& column) {
        const QStringList lines = wrappedHeading(column, width, 3, metrics);
        return std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
            return metrics.horizontalAdvance(line.trimmed()) <= width;
        });
    });
}

/// Breaks the headings in view for their style; returns the height that headings need.
double breakHeadings(HeatmapLayout& layout, const HeatmapSpec& spec, const PaintScale& scale,
                     const QFontMetricsF& metrics)
{
    const double room = layout.cellWidth - scale.px(6.0);
    const QStringList longest = longestHeadings(spec);
    const bool horizontal = fitsHorizontally(longest, room, metrics);
    layout.headings = horizontal ? HeadingStyle::Horizontal : HeadingStyle::Vertical;
    const int fitting = static_cast<int>(layout.cellWidth / (metrics.height() * verticalLeading));
    const int lines = horizontal ? 3 : std::clamp(fitting, 1, 3);
    const double width = horizontal ? room : scale.px(longestVerticalPx) * textScale();
    const auto brokenHeading = [&](const QString& column) {
        QStringList broken = wrappedHeading(column, width, lines, metrics);
        for (QString& line : broken)
            line = shortHeading(line.trimmed(), metrics, width);
        return broken;
    };
    for (int column = layout.firstColumn; column < layout.endColumn; ++column)
        layout.headingLines.push_back(brokenHeading(spec.columns[column]));
    double most = 1.0;
    double widest = 0.0;
    for (const QString& column : longest) {
        const QStringList broken = brokenHeading(column);
        most = std::max(most, static_cast<double>(broken.size()));
        for (const QString& line : broken)
            widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return (horizontal ? most * metrics.height() : widest) + scale.px(8.0);
}

} // namespace

QStringList wrappedHeading(const QString& text, double width, int maximumLines,
                           const QFontMetricsF& metrics)
{
    QStringList lines;
    for (const QString& piece : pieces(text)) {
        const bool fits = !lines.isEmpty() &&
                          metrics.horizontalAdvance((lines.last() + piece).trimmed()) <= width;
        const bool mustFit = lines.size() >= maximumLines;
        if (fits || mustFit)
            lines.last() += piece;
        else
            lines.push_back(piece);
    }
    return lines;
}

HeatmapLayout layoutHeatmap(const HeatmapSpec& spec, const HeatmapLayoutRequest& request,
                            const PaintScale& scale, const QPaintDevice& device)
{
    HeatmapLayout layout;
    layout.area = request.area;
    layout.gap = scale.px(2.0);
    layout.mirrored = request.mirrored;
    const QFontMetricsF metrics(scale.font(TextStyle::Axis, QFont::Medium), &device);
    const double left = nameWidth(spec, scale, device, request.area.width());
    const auto columns = std::max<qsizetype>(spec.columns.size(), 1);
    const double available = std::max(request.area.width() - left, 1.0);
    layout.cellWidth =
        std::max(available / static_cast<double>(columns), scale.px(request.minimumCellWidthPx));
    layout.maximumScroll =
        std::max(0.0, layout.cellWidth * static_cast<double>(columns) - available);
    layout.scroll = std::clamp(request.scroll, 0.0, layout.maximumScroll);
    const auto last = static_cast<int>(spec.columns.size());
    layout.firstColumn = std::min(static_cast<int>(layout.scroll / layout.cellWidth), last);
    layout.endColumn =
        std::min(static_cast<int>(std::ceil((layout.scroll + available) / layout.cellWidth)), last);
    const double header = breakHeadings(layout, spec, scale, metrics);
    const auto rows = static_cast<double>(std::max<std::size_t>(spec.rows.size(), 1));
    const double height = std::max(request.area.height() - header, 1.0);
    layout.rowHeight = std::min(height / rows, scale.px(40.0) * textScale());
    layout.cells = {request.area.left() + left, request.area.top() + header, available,
                    layout.rowHeight * rows};
    return layout;
}

QRectF HeatmapLayout::visual(QRectF rect) const
{
    if (mirrored)
        rect.moveLeft(area.left() + area.right() - rect.right());
    return rect;
}

QRectF HeatmapLayout::cell(int row, int column) const
{
    const double half = gap / 2;
    return visual({cells.left() + column * cellWidth - scroll + half,
                   cells.top() + row * rowHeight + half, cellWidth - gap, rowHeight - gap});
}

QRectF HeatmapLayout::heading(int column) const
{
    return visual({cells.left() + column * cellWidth - scroll, area.top(), cellWidth,
                   cells.top() - area.top()});
}

QRectF HeatmapLayout::name(int row) const
{
    return visual(
        {area.left(), cells.top() + row * rowHeight, cells.left() - area.left(), rowHeight});
}

QRectF HeatmapLayout::corner() const
{
    return visual({area.left(), area.top(), cells.left() - area.left(), cells.top() - area.top()});
}

QRectF HeatmapLayout::rowFrame(int row) const
{
    return visual({cells.left(), cells.top() + row * rowHeight, cells.width(), rowHeight});
}

std::optional<int> HeatmapLayout::rowAt(const QPointF& position, const HeatmapSpec& spec) const
{
    if (position.y() < cells.top() || rowHeight <= 0.0)
        return std::nullopt;
    const int row = static_cast<int>((position.y() - cells.top()) / rowHeight);
    return row < static_cast<int>(spec.rows.size()) ? std::optional(row) : std::nullopt;
}

std::optional<int> HeatmapLayout::columnAt(const QPointF& position, const HeatmapSpec& spec) const
{
    const double x = mirrored ? area.left() + area.right() - position.x() : position.x();
    if (x < cells.left() || x >= cells.right() || cellWidth <= 0.0)
        return std::nullopt;
    const int column = static_cast<int>((x - cells.left() + scroll) / cellWidth);
    return column < spec.columns.size() ? std::optional(column) : std::nullopt;
}

} // namespace tessera
