// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the names, headings and cells of a heatmap stand in a rectangle; for painting and for hits
// alike. It never paints.

#include "charts/heatmap/heatmapwidget.h"
#include "look/paintscale.h"

#include <QStringList>

#include <optional>

namespace tessera {

/// How the headings stand: as wide as the cells allow, else turned by 90 degrees.
enum class HeadingStyle { Horizontal, Vertical };

struct HeatmapLayout {
    QRectF area;  ///< everything
    QRectF cells; ///< the grid as far as it is visible
    double rowHeight = 0;
    double cellWidth = 0;
    double scroll = 0; ///< how far the columns are moved to the left
    double maximumScroll = 0;
    double gap = 0;
    int firstColumn = 0; ///< in view, at least in part
    int endColumn = 0;   ///< behind the last one in view
    HeadingStyle headings = HeadingStyle::Horizontal;
    std::vector<QStringList> headingLines; ///< per column in view, already broken and elided
    bool mirrored = false;

    QRectF cell(int row, int column) const; ///< with the gaps taken off
    QRectF heading(int column) const;
    QRectF name(int row) const;
    QRectF corner() const;          ///< above the names, beside the headings
    QRectF rowFrame(int row) const; ///< the row's visible cells
    std::optional<int> rowAt(const QPointF& position, const HeatmapSpec& spec) const;
    std::optional<int> columnAt(const QPointF& position, const HeatmapSpec& spec) const;

private:
    QRectF visual(QRectF rect) const;
};

struct HeatmapLayoutRequest {
    QRectF area;
    double scroll = 0;
    double minimumCellWidthPx = 0; ///< 0: all columns are squeezed in (paper)
    bool mirrored = false;
};
HeatmapLayout layoutHeatmap(const HeatmapSpec& spec, const HeatmapLayoutRequest& request,
                            const PaintScale& scale, const QPaintDevice& device);

/// Breaks a heading into lines of at most `width`, at spaces, underscores, hyphens and slashes.
QStringList wrappedHeading(const QString& text, double width, int maximumLines,
                           const QFontMetricsF& metrics);

constexpr double heatmapMinimumCellPx = 38.0;
constexpr double heatmapRowPx = 27.0;
constexpr double verticalLeading = 0.86; ///< turned headings stand closer than lines of text

} // namespace tessera
