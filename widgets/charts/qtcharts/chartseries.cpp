// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/chartseries.h"

#include "charts/spec/chartcolour.h"
#include "look/theme.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double barWidth = 0.62;

double px(double pixels, double unitsPerPoint)
{
    return pixels * 0.75 * unitsPerPoint;
}

/// A stretch of a line without gaps, final or a draft throughout.
struct Stretch {
    const LineSpec* line = nullptr;
    bool draft = false;
    QList<QPointF> points;
};

std::vector<Stretch> stretchesOf(const ChartSpec& spec)
{
    std::vector<Stretch> result;
    for (const LineSpec& line : spec.lines) {
        bool open = false;
        for (const QPointF& point : line.points) {
            const bool finite = std::isfinite(point.x()) && std::isfinite(point.y());
            const bool draft = isDraft(line, point);
            if (finite && !open)
                result.push_back({&line, draft, {}});
            else if (finite && draft != result.back().draft)
                result.push_back({&line, draft, {result.back().points.back()}});
            if (finite)
                result.back().points.push_back(point);
            open = finite;
        }
    }
    return result;
}

QList<QPointF> finiteOnly(const QVector<QPointF>& points)
{
    QList<QPointF> result;
    for (const QPointF& point : points) {
        if (std::isfinite(point.x()) && std::isfinite(point.y()))
            result.push_back(point);
    }
    return result;
}

QList<QPointF> markedPoints(const LineSpec& line)
{
    QList<QPointF> result = finiteOnly(line.points);
    result.removeIf([&](const QPointF& point) { return isDraft(line, point); });
    return result;
}

QPen linePen(const Stretch& stretch, const Theme& theme, double unitsPerPoint)
{
    QPen pen(stretch.draft ? theme.axis : colourOf(stretch.line->colour, theme),
             px(2.0, unitsPerPoint), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (stretch.line->dashed || stretch.draft)
        pen.setDashPattern({2.0, 2.5});
    return pen;
}

bool sameRole(const ColourRole& a, const ColourRole& b)
{
    return a.kind == b.kind && a.segment == b.segment && a.segments == b.segments;
}

ColourRole roleOf(const BarSpec& bar, qsizetype index)
{
    if (bar.colours.isEmpty())
        return {};
    return bar.colours[std::min(index, bar.colours.size() - 1)];
}

/// One set per bar of a group, or one per colour of a single bar (zero elsewhere), to be stacked.
QList<QBarSet*> barSets(const ChartSpec& spec, const Theme& theme)
{
    struct Sheet {
        ColourRole role;
        QList<qreal> values;
    };
    QList<Sheet> sheets;
    for (const BarSpec& bar : spec.bars) {
        const bool single = spec.bars.size() == 1;
        const qsizetype first = sheets.size();
        for (qsizetype i = 0; i < bar.values.size(); ++i) {
            const ColourRole role = roleOf(bar, single ? i : 0);
            const auto found = std::find_if(sheets.begin() + first, sheets.end(),
                                            [&](const Sheet& s) { return sameRole(s.role, role); });
            const qsizetype at = found - sheets.begin();
            if (found == sheets.end())
                sheets.push_back({role, QList<qreal>(bar.values.size(), 0.0)});
            sheets[at].values[i] = std::isfinite(bar.values[i]) ? bar.values[i] : 0.0;
        }
    }
    QList<QBarSet*> sets;
    for (const Sheet& sheet : sheets) {
        auto* set =
            new QBarSet(QString()); // the legend, which is not shown, would read it as rich text
        set->append(sheet.values);
        set->setBrush(colourOf(sheet.role, theme));
        set->setPen(Qt::NoPen);
        sets.push_back(set);
    }
    return sets;
}

} // namespace

void ChartSeries::attach(QAbstractSeries* series)
{
    m_chart.addSeries(series);
    series->attachAxis(&m_x);
    series->attachAxis(&m_y);
}

void ChartSeries::remove(QAbstractSeries* series)
{
    m_chart.removeSeries(series);
    series->deleteLater();
}

template<class Series, class Make>
void ChartSeries::resize(std::vector<Series*>& pool, std::size_t count, Make make)
{
    while (pool.size() > count) {
        remove(pool.back());
        pool.pop_back();
    }
    while (pool.size() < count) {
        pool.push_back(make());
        attach(pool.back());
    }
}

void ChartSeries::update(const ChartSpec& spec, const Theme& theme, double unitsPerPoint)
{
    updateBars(spec, theme);
    updateBoxes(spec, theme, unitsPerPoint);
    updateBands(spec, theme);
    updateLines(spec, theme, unitsPerPoint);
    updateMarkers(spec, theme, unitsPerPoint);
}

void ChartSeries::updateBands(const ChartSpec& spec, const Theme& theme)
{
    std::vector<const LineSpec*> banded;
    for (const LineSpec& line : spec.lines) {
        if (!line.low.isEmpty() && !line.high.isEmpty())
            banded.push_back(&line);
    }
    resize(m_bands, banded.size(), [] {
        auto* area = new QAreaSeries;
        area->setUpperSeries(new QLineSeries(area));
        area->setLowerSeries(new QLineSeries(area));
        area->setPen(Qt::NoPen);
        return area;
    });
    for (std::size_t i = 0; i < banded.size(); ++i) {
        QColor fill = colourOf(banded[i]->colour, theme);
        fill.setAlphaF(0.15F);
        m_bands[i]->setBrush(fill);
        m_bands[i]->upperSeries()->replace(finiteOnly(banded[i]->high));
        m_bands[i]->lowerSeries()->replace(finiteOnly(banded[i]->low));
    }
}

void ChartSeries::updateLines(const ChartSpec& spec, const Theme& theme, double unitsPerPoint)
{
    const std::vector<Stretch> stretches = stretchesOf(spec);
    // What comes later lies on top: markers are made anew where a line joins.
    if (stretches.size() > m_lines.size())
        resize(m_markers, 0, [] { return new QScatterSeries; });
    resize(m_lines, stretches.size(), [] { return new QLineSeries; });
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        m_lines[i]->setPen(linePen(stretches[i], theme, unitsPerPoint));
        m_lines[i]->replace(stretches[i].points);
    }
}

void ChartSeries::updateMarkers(const ChartSpec& spec, const Theme& theme, double unitsPerPoint)
{
    std::vector<const LineSpec*> marked;
    for (const LineSpec& line : spec.lines) {
        if (line.markers)
            marked.push_back(&line);
    }
    resize(m_markers, marked.size(), [] { return new QScatterSeries; });
    for (std::size_t i = 0; i < marked.size(); ++i) {
        m_markers[i]->setMarkerSize(px(6.0, unitsPerPoint));
        m_markers[i]->setPen(QPen(colourOf(marked[i]->colour, theme), px(1.5, unitsPerPoint)));
        m_markers[i]->setBrush(theme.surface);
        m_markers[i]->replace(markedPoints(*marked[i]));
    }
}

void ChartSeries::updateBars(const ChartSpec& spec, const Theme& theme)
{
    const std::size_t single = spec.bars.size() == 1 ? 1 : 0;
    const std::size_t grouped = spec.bars.size() > 1 ? 1 : 0;
    resize(m_stacks, single, [] { return new QStackedBarSeries; });
    resize(m_groups, grouped, [] { return new QBarSeries; });
    QAbstractBarSeries* series = nullptr;
    if (single)
        series = m_stacks.front();
    else if (grouped)
        series = m_groups.front();
    if (!series)
        return;
    series->clear();
    series->setBarWidth(barWidth);
    series->append(barSets(spec, theme));
}

void ChartSeries::updateBoxes(const ChartSpec& spec, const Theme& theme, double unitsPerPoint)
{
    resize(m_boxes, spec.boxes.isEmpty() ? 0 : 1, [] { return new QBoxPlotSeries; });
    if (m_boxes.empty())
        return;
    QBoxPlotSeries* series = m_boxes.front();
    series->setBoxWidth(0.5);
    series->setPen(QPen(theme.accent, px(1.5, unitsPerPoint)));
    series->setBrush(theme.accentWeak);
    const QList<QBoxSet*> sets = series->boxSets();
    for (qsizetype i = spec.boxes.size(); i < sets.size(); ++i)
        series->remove(sets[i]);
    for (qsizetype i = 0; i < spec.boxes.size(); ++i) {
        const BoxSpec& box = spec.boxes[i];
        QBoxSet* set = i < sets.size() ? sets[i] : new QBoxSet;
        set->setValue(QBoxSet::LowerExtreme, box.low);
        set->setValue(QBoxSet::LowerQuartile, box.q1);
        set->setValue(QBoxSet::Median, box.median);
        set->setValue(QBoxSet::UpperQuartile, box.q3);
        set->setValue(QBoxSet::UpperExtreme, box.high);
        if (i >= sets.size())
            series->append(set);
    }
}

} // namespace tessera
