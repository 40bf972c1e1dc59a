// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/reducespecs.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

struct Reduce {
    Q_DECLARE_TR_FUNCTIONS(Reduce)
};

constexpr int mostBars = 40;
constexpr double fineBelow = 0.3; ///< loadings that all lie below are shown in more detail

/// By the variance that the first `count` components take from a feature.
void sortByWeight(std::vector<std::size_t>& features, const Projection& projection,
                  std::size_t count)
{
    std::vector<double> weights(features.size(), 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        const double ratio = projection.explainedVarianceRatio[i];
        const auto loadings = projection.loadings.column(i);
        for (std::size_t j = 0; j < weights.size(); ++j)
            weights[j] += ratio * loadings[j] * loadings[j];
    }
    std::stable_sort(features.begin(), features.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
}

} // namespace

double varianceKept(const Projection& projection, int components)
{
    const std::vector<double>& ratios = projection.explainedVarianceRatio;
    const std::size_t count =
        std::min(ratios.size(), static_cast<std::size_t>(std::max(0, components)));
    double kept = 0;
    for (std::size_t i = 0; i < count; ++i)
        kept += ratios[i];
    return kept;
}

QString componentsHint(const Projection& projection, int components)
{
    if (components == 0)
        return Reduce::tr("All features are used as they are, scaled.");
    return Reduce::tr("Keeps %1 of the variance.")
        .arg(shareText(varianceKept(projection, components)));
}

ChartSpec screeSpec(const Analysis& analysis, int used)
{
    const Projection& projection = *analysis.projection.value;
    ChartSpec spec{.title = Reduce::tr("Scree"),
                   .unit = Reduce::tr("share of the variance per component")};
    const int count =
        std::min(mostBars, static_cast<int>(projection.explainedVarianceRatio.size()));
    BarSpec bars{.name = Reduce::tr("Component")};
    LineSpec total{.name = Reduce::tr("Running total"), .colour = {.kind = ColourRole::Muted}};
    for (int i = 0; i < count; ++i) {
        bars.values.push_back(projection.explainedVarianceRatio[static_cast<std::size_t>(i)]);
        const bool kept = used == 0 || i < used;
        bars.colours.push_back({.kind = kept ? ColourRole::Accent : ColourRole::Muted});
        total.points.push_back({static_cast<double>(i), varianceKept(projection, i + 1)});
        spec.x.categories.push_back(QString::number(i + 1));
    }
    if (used > 0 && used <= count)
        total.chosenX = used - 1;
    spec.x.title = Reduce::tr("Principal component");
    spec.y = {.from = 0.0, .to = 1.05, .percent = true};
    spec.bars = {bars};
    spec.lines = {total};
    spec.description =
        Reduce::tr("The first component explains %1 of the variance, the first two %2")
            .arg(shareText(varianceKept(projection, 1)), shareText(varianceKept(projection, 2)));
    return spec;
}

HeatmapSpec loadingsSpec(const Analysis& analysis, int count, LoadingOrder order)
{
    const Projection& projection = *analysis.projection.value;
    const std::vector<std::string>& names = analysis.features.value->names;
    const auto shown =
        std::min(static_cast<std::size_t>(std::max(0, count)), projection.loadings.columns());
    std::vector<std::size_t> features(projection.loadings.rows());
    std::iota(features.begin(), features.end(), std::size_t{0});
    if (order == LoadingOrder::LargestFirst)
        sortByWeight(features, projection, shown);
    HeatmapSpec spec;
    for (const std::size_t feature : features)
        spec.columns.push_back(shownName(names[feature]));
    double largest = 0.0;
    for (std::size_t i = 0; i < shown; ++i) {
        HeatmapRow row{.name = Reduce::tr("PC %1 · %2")
                                   .arg(QString::number(i + 1),
                                        shareText(projection.explainedVarianceRatio[i])),
                       .values = {}};
        for (const std::size_t feature : features) {
            row.values.push_back(projection.loadings(feature, i));
            largest = std::max(largest, std::abs(row.values.back()));
        }
        spec.rows.push_back(std::move(row));
    }
    // Of thousands of features none weighs much: the colours and digits tell them apart all the
    // same.
    spec.limit = largest > fineBelow ? 1.0 : std::max(largest, 1e-3);
    spec.decimals = largest > fineBelow ? 1 : 2;
    spec.description = Reduce::tr("How much each feature weighs in the first %Ln component(s)",
                                  nullptr, static_cast<int>(shown));
    return spec;
}

} // namespace tessera
