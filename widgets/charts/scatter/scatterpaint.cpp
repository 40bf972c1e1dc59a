// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatterpaint.h"

#include "charts/scatter/pointraster.h"
#include "charts/scatter/scatterview.h"
#include "look/badge.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr std::size_t mostVectorPoints = 10'000;
constexpr double paperDpi = 300.0;
constexpr QSizeF paperLabels(36.0, 32.0); ///< beside and below the plot, in points

/// Points in batches of mixed segments, so that the last segment does not hide the others.
void paintVectorPoints(QPainter& painter, const PointGrid& grid, const Axes& axes,
                       const std::vector<QColor>& colours, double radius)
{
    constexpr std::size_t batches = 32;
    std::vector<std::uint32_t> order(grid.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    const auto labelOf = [&](std::uint32_t i) -> std::size_t {
        return grid.label.empty() ? 0 : grid.label[i] % colours.size();
    };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto key = [&](std::uint32_t i) {
            return std::tuple(grid.index[i] % batches, labelOf(i), grid.index[i]);
        };
        return key(a) < key(b);
    });
    painter.setPen(Qt::NoPen);
    std::size_t current = colours.size();
    for (const std::uint32_t i : order) {
        if (labelOf(i) != current) {
            current = labelOf(i);
            painter.setBrush(colours[current]);
        }
        painter.drawEllipse(axes.toPixel({grid.x[i], grid.y[i]}), radius, radius);
    }
}

QRectF paperRange(const ScatterData& data)
{
    ScatterView view;
    view.setHome(finiteBounds(data));
    return view.range();
}

/// An opaque picture with the grid in it: transparency would get grey fringes in a PDF.
void paintRasterPoints(QPainter& painter, const QImage& points, const Axes& axes,
                       const Theme& theme)
{
    QImage page(points.size(), QImage::Format_RGB32);
    page.fill(theme.surface);
    QPainter onPage(&page);
    Axes inPage = axes;
    inPage.plot = QRectF(page.rect());
    paintGrid(onPage, inPage, theme, PaintScale(onPage, paperDpi / 72.0));
    onPage.drawImage(0, 0, points);
    onPage.end();
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(axes.plot, page);
}

} // namespace

Axes scatterAxes(const ScatterData& data, const QRectF& range, const QRectF& target,
                 const PaintScale& scale, const QPaintDevice& device)
{
    Axes axes;
    axes.xTitle = data.xTitle;
    axes.yTitle = data.yTitle;
    axes.verticalGrid = true;
    const auto ticks = [](double from, double to, double room, double perTick) {
        const int aim = std::clamp(static_cast<int>(room / perTick), 2, 10);
        return niceTicks({.low = from, .high = to, .from = from, .to = to, .aim = aim});
    };
    axes.x = ticks(range.left(), range.right(), target.width(), scale.px(80.0));
    axes.y = ticks(range.top(), range.bottom(), target.height(), scale.px(56.0));
    placeAxes(axes, target, scale, device);
    return axes;
}

std::vector<QColor> scatterColours(const ScatterData& data, const Theme& theme)
{
    if (data.label.empty())
        return {theme.muted};
    std::vector<QColor> colours;
    const int count = data.segments <= 6 ? 6 : 8;
    colours.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        colours.push_back(theme.segment(i, data.segments));
    return colours;
}

void paintMarks(QPainter& painter, const ScatterData& data, const Axes& axes, const Theme& theme,
                const PaintScale& scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ScatterMark& mark : data.marks) {
        if (!std::isfinite(mark.position.x()) || !std::isfinite(mark.position.y()))
            continue;
        const QPointF at = axes.toPixel(mark.position);
        if (!axes.plot.contains(at))
            continue;
        const double halo = scale.px(13.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface);
        painter.drawEllipse(at, halo, halo);
        const double radius = scale.px(11.0);
        paintBadge(painter, {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius}, mark.number,
                   mark.colour, data.segments, theme, scale.unitsPerPoint());
    }
    painter.restore();
}

PaperPoints paperPoints(const ScatterData& data, const QSizeF& size, const Theme& theme,
                        const Cancel& cancel)
{
    PaperPoints made{.grid = buildPointGrid(data, cancel), .raster = {}};
    if (made.grid->size() <= mostVectorPoints)
        return made;
    // Within a few pixels: the raster is laid over the plot whatever its labels take.
    const QSizeF plot = (size - paperLabels).expandedTo({1, 1});
    made.raster = rasterPoints(*made.grid,
                               {.size = (plot * paperDpi / 72.0).toSize(),
                                .values = paperRange(data),
                                .scale = paperDpi / 96.0,
                                .colours = scatterColours(data, theme)},
                               cancel);
    return made;
}

void paintScatter(QPainter& painter, const QRectF& target, const ScatterData& data,
                  const PaperPoints& points, const Theme& theme, double pointSize)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const PaintScale scale(painter, pointSize);
    const Axes axes = scatterAxes(data, paperRange(data), target, scale, *painter.device());
    if (!points.raster.isNull()) {
        paintRasterPoints(painter, points.raster, axes, theme);
    } else {
        paintGrid(painter, axes, theme, scale);
        std::vector<QColor> translucent = scatterColours(data, theme);
        for (QColor& colour : translucent)
            colour.setAlphaF(static_cast<float>(pointOpacity(points.grid->size())));
        paintVectorPoints(painter, *points.grid, axes, translucent,
                          scale.px(pointRadius(points.grid->size()) * 0.9));
    }
    paintLabels(painter, axes, theme, scale);
    paintMarks(painter, data, axes, theme, scale);
    painter.restore();
}

void paintScatter(QPainter& painter, const QRectF& target, const ScatterData& data,
                  const Theme& theme, double pointSize)
{
    const double perPoint = PaintScale(painter, pointSize).unitsPerPoint();
    paintScatter(painter, target, data,
                 paperPoints(data, target.size() / perPoint, theme, Cancel()), theme, pointSize);
}

} // namespace tessera
