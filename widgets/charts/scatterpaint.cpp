// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatterpaint.h"

#include "charts/badge.h"
#include "charts/pointraster.h"
#include "charts/scatterview.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr std::size_t mostVectorPoints = 10'000;
constexpr double paperDpi = 300.0;

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

/// An opaque picture with the grid in it: transparency would get grey fringes in a PDF.
void paintRasterPoints(QPainter& painter, const PointGrid& grid, const Axes& axes,
                       const QRectF& range, const std::vector<QColor>& colours, const Theme& theme,
                       const PaintScale& scale)
{
    const double pixels = paperDpi / 72.0 / scale.unitsPerPoint();
    const QSize size = (axes.plot.size() * pixels).toSize().expandedTo({1, 1});
    const QImage points = rasterPoints(
        grid, {.size = size, .values = range, .scale = paperDpi / 96.0, .colours = colours},
        Cancel());
    QImage page(size, QImage::Format_RGB32);
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

void paintScatter(QPainter& painter, const QRectF& target, const ScatterData& data,
                  const Theme& theme, double pointSize)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const PaintScale scale(painter, pointSize);
    ScatterView view;
    view.setHome(finiteBounds(data));
    const Axes axes = scatterAxes(data, view.range(), target, scale, *painter.device());
    const std::shared_ptr<const PointGrid> grid = buildPointGrid(data, Cancel());
    const std::vector<QColor> colours = scatterColours(data, theme);
    if (grid->size() > mostVectorPoints) {
        paintRasterPoints(painter, *grid, axes, view.range(), colours, theme, scale);
    } else {
        paintGrid(painter, axes, theme, scale);
        std::vector<QColor> translucent = colours;
        for (QColor& colour : translucent)
            colour.setAlphaF(static_cast<float>(pointOpacity(grid->size())));
        paintVectorPoints(painter, *grid, axes, translucent,
                          scale.px(pointRadius(grid->size()) * 0.9));
    }
    paintLabels(painter, axes, theme, scale);
    paintMarks(painter, data, axes, theme, scale);
    painter.restore();
}

} // namespace tessera
