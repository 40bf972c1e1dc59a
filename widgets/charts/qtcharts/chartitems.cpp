// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/chartitems.h"

#include "charts/qtcharts/chartframe.h"
#include "charts/qtcharts/chartseries.h"
#include "charts/spec/chartcolour.h"

#include <QChart>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double markerRoomPx = 5.0;

} // namespace

class ChartItems::Private {
public:
    ChartSpec spec;
    const Theme* theme = &Theme::light();
    Axes axes;
    double topOfAxis = 1.0; ///< before there is room for markers
    double unitsPerPoint = 96.0 / 72.0;
    QChart* chart = new QChart;
    QValueAxis* x = new QValueAxis;
    QValueAxis* y = new QValueAxis;
    ChartFrame* grid = nullptr;
    ChartFrame* front = nullptr;
    std::unique_ptr<ChartSeries> series;
    ChartEmphasis emphasis;

    /// The library cuts markers at the plot's edge: the highest ones stay below it.
    void makeRoomForMarkers()
    {
        axes.y.to = topOfAxis;
        double highest = axes.y.from;
        for (const LineSpec& line : spec.lines)
            for (const QPointF& point : line.points)
                if (std::isfinite(point.y()))
                    highest = std::max(highest, point.y());
        makeRoomAbove(axes, highest, markerRoomPx * 0.75 * unitsPerPoint);
        y->setRange(axes.y.from, axes.y.to);
    }

    void showFrame()
    {
        const FrameContent content{.spec = &spec,
                                   .axes = &axes,
                                   .theme = theme,
                                   .unitsPerPoint = unitsPerPoint,
                                   .emphasis = emphasis};
        grid->show(content);
        front->show(content);
    }
};

ChartItems::ChartItems() : m_private(std::make_unique<Private>())
{
    QChart& chart = *m_private->chart;
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setMargins({});
    chart.setBackgroundRoundness(0);
    chart.setContentsMargins(0, 0, 0, 0);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.addAxis(m_private->x, Qt::AlignBottom);
    chart.addAxis(m_private->y, Qt::AlignLeft);
    // The library keeps the ranges; grid, line and labels are ours, sharp and in the user's
    // numbers.
    m_private->x->setVisible(false);
    m_private->y->setVisible(false);
    m_private->series = std::make_unique<ChartSeries>(chart, *m_private->x, *m_private->y);
    m_private->grid = new ChartFrame(ChartFrame::Back, &chart);
    m_private->front = new ChartFrame(ChartFrame::Front, &chart);
}

ChartItems::~ChartItems() = default;

QChart* ChartItems::chart() const
{
    return m_private->chart;
}

const Axes& ChartItems::axes() const
{
    return m_private->axes;
}

void ChartItems::update(const ChartSpec& spec, const Theme& theme)
{
    const QRectF plot = m_private->axes.plot;
    m_private->spec = spec;
    m_private->theme = &theme;
    m_private->axes = axesOf(spec);
    m_private->axes.plot = plot;
    m_private->emphasis = {};
    m_private->x->setRange(m_private->axes.x.from, m_private->axes.x.to);
    m_private->topOfAxis = m_private->axes.y.to;
    m_private->makeRoomForMarkers();
    m_private->series->update(spec, theme, m_private->unitsPerPoint);
    m_private->showFrame();
}

void ChartItems::place(const QSizeF& size, double unitsPerPoint, const QPaintDevice& device)
{
    m_private->unitsPerPoint = unitsPerPoint;
    const PaintScale scale(device, unitsPerPoint);
    placeAxes(m_private->axes, QRectF(QPointF(0, 0), size), scale, device);
    m_private->makeRoomForMarkers();
    m_private->chart->resize(size);
    m_private->chart->setPlotArea(m_private->axes.plot);
    m_private->showFrame();
}

void ChartItems::setEmphasis(const ChartEmphasis& emphasis)
{
    m_private->emphasis = emphasis;
    m_private->showFrame();
}

} // namespace tessera
