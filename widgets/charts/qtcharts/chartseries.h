// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The series of one QChart, matched to a spec: pools that grow and shrink at their end, so that a
// series that stays keeps its object and only gets new data. It never touches axes or the frame.

#include "charts/spec/chartspec.h"

#include <vector>

class QAbstractAxis;
class QAbstractSeries;
class QAreaSeries;
class QBarSet;
class QBoxPlotSeries;
class QChart;
class QLineSeries;
class QScatterSeries;
class QStackedBarSeries;
class QBarSeries;
class QValueAxis;

namespace tessera {

struct Theme;

class ChartSeries {
public:
    ChartSeries(QChart& chart, QValueAxis& x, QValueAxis& y) : m_chart(chart), m_x(x), m_y(y) {}

    void update(const ChartSpec& spec, const Theme& theme, double unitsPerPoint);

private:
    void updateBands(const ChartSpec& spec, const Theme& theme);
    void updateLines(const ChartSpec& spec, const Theme& theme, double unitsPerPoint);
    void updateMarkers(const ChartSpec& spec, const Theme& theme, double unitsPerPoint);
    void updateBars(const ChartSpec& spec, const Theme& theme);
    void updateBoxes(const ChartSpec& spec, const Theme& theme, double unitsPerPoint);
    void attach(QAbstractSeries* series);
    void remove(QAbstractSeries* series);
    template<class Series, class Make>
    void resize(std::vector<Series*>& pool, std::size_t count, Make make);

    QChart& m_chart;
    QValueAxis& m_x;
    QValueAxis& m_y;
    std::vector<QAreaSeries*> m_bands;
    std::vector<QLineSeries*> m_lines; ///< one per stretch without a gap
    std::vector<QScatterSeries*> m_markers;
    std::vector<QStackedBarSeries*> m_stacks; ///< at most one: bars in several colours
    std::vector<QBarSeries*> m_groups;        ///< at most one: several bars side by side
    std::vector<QBoxPlotSeries*> m_boxes;     ///< at most one
};

} // namespace tessera
