// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmaplayout.h"

#include "charts/headingtext.h"

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

bool fitsHorizontally(const HeatmapSpec& spec, double width, const QFontMetricsF& metrics)
{
    return std::all_of(spec.columns.begin(), spec.columns.end(), [&](const QString& column) {
        const QStringList lines = wrappedHeading(column, width, 3, metrics);
        return std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
            return metrics.horizontalAdvance(line.trimmed()) <= width;
        });
    });
}

double widestLine(const std::vector<QStringList>& headings, const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (const QStringList& lines : headings) {
        for (const QString& line : lines)
            widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

/// Breaks every heading for its style; returns the height the headings need.
double breakHeadings(HeatmapLayout& layout, const HeatmapSpec& spec, const PaintScale& scale,
                     const QFontMetricsF& metrics)
{
    const double room = layout.cellWidth - scale.px(6.0);
    const bool horizontal = fitsHorizontally(spec, room, metrics);
    layout.headings = horizontal ? HeadingStyle::Horizontal : HeadingStyle::Vertical;
    const int fitting = static_cast<int>(layout.cellWidth / (metrics.height() * verticalLeading));
    const int lines = horizontal ? 3 : std::clamp(fitting, 1, 3);
    const double width = horizontal ? room : scale.px(longestVerticalPx) * textScale();
    qsizetype most = 1;
    for (const QString& column : spec.columns) {
        QStringList broken = wrappedHeading(column, width, lines, metrics);
        for (QString& line : broken)
            line = shortHeading(line.trimmed(), metrics, width);
        most = std::max(most, broken.size());
        layout.headingLines.push_back(std::move(broken));
    }
    const double text = horizontal ? static_cast<double>(most) * metrics.height()
                                   : widestLine(layout.headingLines, metrics);
    return text + scale.px(8.0);
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
