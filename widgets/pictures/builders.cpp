// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/builders.h"

#include "project/scores.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

struct Builders {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

std::vector<float> axisValues(const Analysis& analysis, const ScatterAxis& axis)
{
    const auto index = static_cast<std::size_t>(axis.index);
    const auto asFloats = [](std::span<const double> column) {
        return std::vector<float>(column.begin(), column.end());
    };
    const SharedColumns& features = analysis.cleaned.value->values;
    const Projection& projection = *analysis.projection.value;
    const bool component = axis.kind == ScatterAxis::Component;
    // A single feature has one component only: the second axis is then flat, not absent.
    if (index >= (component ? projection.loadings.columns() : features.columns()))
        return std::vector<float>(features.rows(), 0.0F);
    if (!component)
        return asFloats(features.column(index));
    if (analysis.scores.made() && index < analysis.scores.value->columns())
        return asFloats(analysis.scores.value->column(index));
    const SharedColumns& scaled = analysis.scaled.value->space();
    return asFloats(scoresOf(scaled, projection, {.first = index, .count = 1}, {}).column(0));
}

QVector<ScatterMark> marksOf(const ScatterData& data, const Clustering& clustering,
                             const std::vector<SegmentStyle>& styles)
{
    std::vector<QPointF> sums(styles.size());
    for (std::size_t i = 0; i < clustering.labels.size(); ++i)
        sums[clustering.labels[i]] += QPointF(data.x[i], data.y[i]);
    QVector<ScatterMark> marks;
    for (std::size_t s = 0; s < styles.size(); ++s)
        marks.push_back({.position = sums[s] / static_cast<double>(clustering.sizes[s]),
                         .number = styles[s].number,
                         .colour = styles[s].colour});
    return marks;
}

/// The chosen k is on the curve also when it was not among those compared.
void addPoint(QVector<QPointF>& points, const QPointF& point)
{
    const auto at = std::lower_bound(points.begin(), points.end(), point.x(),
                                     [](const QPointF& p, double x) { return p.x() < x; });
    if (at == points.end() || at->x() != point.x())
        points.insert(at, point);
}

std::optional<double> chosenK(const Analysis& analysis)
{
    if (!analysis.clusters.made())
        return std::nullopt;
    return analysis.clusters.value->choice.k;
}

} // namespace

QString scatterAxisTitle(const FeatureMatrix& features, const Projection& projection,
                         const ScatterAxis& axis)
{
    const auto index = static_cast<std::size_t>(axis.index);
    if (axis.kind == ScatterAxis::Feature)
        return shownName(features.names[index]);
    const std::vector<double>& ratios = projection.explainedVarianceRatio;
    return Builders::tr("PC %1 · %2")
        .arg(QString::number(axis.index + 1),
             shareText(index < ratios.size() ? ratios[index] : 0.0));
}

ScatterDataPtr scatterOf(const Analysis& analysis, const std::vector<SegmentStyle>& styles,
                         const ScatterAxis& x, const ScatterAxis& y)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    auto data = std::make_shared<ScatterData>();
    data->x = axisValues(analysis, x);
    data->y = axisValues(analysis, y);
    data->label.reserve(clustering.labels.size());
    for (const Label label : clustering.labels)
        data->label.push_back(static_cast<std::uint16_t>(styles[label].colour));
    data->row = analysis.cleaned.value->rows;
    data->tableRows = analysis.table->rows();
    data->segments = clustering.k;
    data->marks = marksOf(*data, clustering, styles);
    const FeatureMatrix& features = *analysis.features.value;
    data->xTitle = scatterAxisTitle(features, *analysis.projection.value, x);
    data->yTitle = scatterAxisTitle(features, *analysis.projection.value, y);
    data->description = Builders::tr("%1 customers in %2 segments, by %3 and %4")
                            .arg(countText(static_cast<std::int64_t>(data->x.size())),
                                 countText(clustering.k), data->xTitle, data->yTitle);
    return data;
}

ChartSpec elbowSpec(const Analysis& analysis)
{
    const Sweep& sweep = *analysis.sweep.value;
    LineSpec line{.name = Builders::tr("Inertia"), .chosenX = chosenK(analysis)};
    line.points.push_back({1.0, sweep.totalInertia});
    for (const Clustering& solution : sweep.solutions)
        line.points.push_back({static_cast<double>(solution.k), solution.inertia});
    if (analysis.clusters.made()) {
        const Clustering& chosen = analysis.clusters.value->clustering;
        addPoint(line.points, {static_cast<double>(chosen.k), chosen.inertia});
    }
    ChartSpec spec{.title = Builders::tr("Elbow"), .unit = Builders::tr("inertia")};
    spec.description =
        Builders::tr("Inertia falls from %1 at 1 segment to %2 at %3")
            .arg(compactText(sweep.totalInertia), compactText(line.points.last().y()),
                 QString::number(static_cast<int>(line.points.last().x())));
    spec.x = {.title = Builders::tr("Segments (k)"), .wholeNumbers = true};
    spec.y = {.from = 0.0};
    spec.lines = {line};
    return spec;
}

ChartSpec elbowSpec(const Analysis& draft, const SweptSoFar& found)
{
    ChartSpec spec = elbowSpec(draft);
    QVector<QPointF>& points = spec.lines.front().points;
    // A chosen k below the range is the draft's, and would stand among what is final.
    points.removeIf([&](const QPointF& point) { return point.x() > 1 && point.x() < found.from; });
    for (QPointF& point : points) {
        const int k = static_cast<int>(point.x());
        if (k >= found.from && k <= found.last())
            point.setY(found.inertias[static_cast<std::size_t>(k - found.from)]);
    }
    spec.lines.front().draftBeyond = found.last();
    spec.description =
        Builders::tr("%1. Up to k = %2 the values are final, the others are estimates.")
            .arg(spec.description, countText(found.last()));
    spec.unit = Builders::tr("%1 · %2 of %3 final")
                    .arg(spec.unit, countText(found.found()), countText(found.count()));
    return spec;
}

ChartSpec silhouetteSpec(const Analysis& analysis)
{
    const Sweep& sweep = *analysis.sweep.value;
    const SweepQuality& quality = *analysis.sweepQuality.value;
    LineSpec line{.name = Builders::tr("Silhouette"), .chosenX = chosenK(analysis)};
    bool exact = true;
    for (std::size_t i = 0; i < quality.solutions.size(); ++i) {
        const auto k = static_cast<double>(sweep.solutions[i].k);
        const Quality& one = quality.solutions[i];
        line.points.push_back({k, one.silhouette});
        exact = exact && one.silhouetteExact;
        if (!one.silhouetteExact) {
            line.low.push_back({k, one.silhouetteLow});
            line.high.push_back({k, one.silhouetteHigh});
        }
    }
    if (line.low.size() != line.points.size()) {
        line.low.clear();
        line.high.clear();
    }
    if (analysis.clusters.made() && analysis.quality.made())
        addPoint(line.points, {static_cast<double>(analysis.clusters.value->clustering.k),
                               analysis.quality.value->silhouette});
    ChartSpec spec{.title = Builders::tr("Silhouette"),
                   .unit =
                       exact ? Builders::tr("mean width") : Builders::tr("mean width, estimated")};
    spec.description =
        Builders::tr("The mean silhouette is greatest at %1 segments").arg(quality.silhouetteK);
    spec.x = {.title = Builders::tr("Segments (k)"), .wholeNumbers = true};
    spec.lines = {line};
    return spec;
}

HeatmapSpec heatmapOf(const std::shared_ptr<const Profiles>& profiles,
                      const std::vector<SegmentStyle>& styles,
                      const std::vector<std::size_t>& columns)
{
    HeatmapSpec spec;
    spec.segments = static_cast<int>(styles.size());
    spec.columns.reserve(static_cast<qsizetype>(columns.size()));
    for (const std::size_t index : columns)
        spec.columns.push_back(shownName(profiles->numbers[index].name));
    for (std::size_t s = 0; s < styles.size(); ++s) {
        HeatmapRow row{.number = styles[s].number,
                       .colour = styles[s].colour,
                       .name = styles[s].name,
                       .values = {}};
        row.values.reserve(columns.size());
        for (const std::size_t index : columns)
            row.values.push_back(profiles->numbers[index].segments[s].contrast);
        spec.rows.push_back(std::move(row));
    }
    spec.columnTip = [profiles, columns](int place) {
        const NumberColumnProfile& column =
            profiles->numbers[columns[static_cast<std::size_t>(place)]];
        const QString name = shownName(column.name);
        const QString mean = valueText(column.overall.mean);
        return column.feature ? Builders::tr("%1: overall mean %2").arg(name, mean)
                              : Builders::tr("%1: overall mean %2; described, not clustered on")
                                    .arg(name, mean);
    };
    spec.description = Builders::tr("Standardised means of %1 columns in %2 segments; first: %3")
                           .arg(QString::number(spec.columns.size()),
                                QString::number(spec.rows.size()), spec.columns.value(0));
    return spec;
}

HeatmapSpec transposedHeatmapOf(const Profiles& profiles, const std::vector<SegmentStyle>& styles,
                                const std::vector<std::size_t>& columns)
{
    HeatmapSpec spec;
    spec.segments = static_cast<int>(styles.size());
    for (const SegmentStyle& style : styles)
        spec.columns.push_back(style.name);
    for (const std::size_t index : columns) {
        const NumberColumnProfile& column = profiles.numbers[index];
        HeatmapRow row{.name = shownName(column.name), .values = {}};
        for (const NumberProfile& segment : column.segments)
            row.values.push_back(segment.contrast);
        spec.rows.push_back(std::move(row));
    }
    return spec;
}

ContrastBarsSpec contrastsOf(const Profiles& profiles, std::size_t segment,
                             const SegmentStyle& style, int count)
{
    ContrastBarsSpec spec;
    spec.colour = {.kind = ColourRole::Segment,
                   .segment = style.colour,
                   .segments = static_cast<int>(profiles.sizes.size())};
    const std::vector<std::size_t>& drivers = profiles.drivers[segment];
    for (std::size_t i = 0; i < drivers.size() && i < static_cast<std::size_t>(count); ++i) {
        const NumberColumnProfile& column = profiles.numbers[drivers[i]];
        spec.labels.push_back(shownName(column.name));
        spec.values.push_back(column.segments[segment].contrast);
    }
    spec.description =
        Builders::tr("What makes %1 different from the overall mean").arg(style.name);
    return spec;
}

} // namespace tessera
