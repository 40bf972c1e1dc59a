// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/chartwidget.h"
#include "pictures/builders.h"
#include "report/sections.h"
#include "words/methodtext.h"
#include "words/numbertext.h"

namespace tessera {

namespace {

QString choiceText(const Analysis& analysis)
{
    const Choice& choice = analysis.clusters.value->choice;
    QString text =
        choice.reason == ChoiceReason::Elbow
            ? Report::tr("k = %1 was chosen by the elbow of the inertia curve.").arg(choice.k)
            : Report::tr("k = %1 was chosen by the analyst.").arg(choice.k);
    if (!analysis.sweepQuality.made())
        return text;
    const SweepQuality& quality = *analysis.sweepQuality.value;
    if (choice.reason != ChoiceReason::Elbow)
        text += QLatin1Char(' ') +
                Report::tr("The elbow of the inertia curve is at %1.").arg(quality.elbowK);
    text += QLatin1Char(' ') +
            Report::tr("The mean silhouette is greatest at %1.").arg(quality.silhouetteK);
    return text;
}

QString fitText(const Analysis& analysis)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    const int restarts = analysis.recipe.clustering.restarts;
    const QString settled =
        clustering.converged
            ? Report::tr("it settled after %Ln iteration(s)", nullptr, clustering.iterations)
            : Report::tr("it was stopped after %Ln iteration(s)", nullptr, clustering.iterations);
    return Report::tr("%1, best of %Ln start(s); %2. Inertia: %3.", nullptr, restarts)
        .arg(methodName(analysis.recipe.clustering.method), settled,
             valueText(clustering.inertia, 7));
}

TableSpec sweepTable(const Analysis& analysis)
{
    const Sweep& sweep = *analysis.sweep.value;
    TableSpec spec;
    spec.columns = {{.title = Report::tr("Segments (k)"), .weight = 1, .alignment = Qt::AlignLeft},
                    {.title = Report::tr("Inertia")},
                    {.title = Report::tr("Silhouette")},
                    {.title = Report::tr("Calinski-Harabasz")},
                    {.title = Report::tr("Davies-Bouldin")}};
    // It never rises with k.
    const double largest = sweep.solutions.empty() ? 0.0 : sweep.solutions.front().inertia;
    for (std::size_t i = 0; i < sweep.solutions.size(); ++i) {
        const Clustering& solution = sweep.solutions[i];
        if (solution.k == analysis.clusters.value->choice.k)
            spec.boldRow = static_cast<int>(i);
        QVector<QString> row{QString::number(solution.k),
                             alignedText(solution.inertia, largest, 7)};
        if (analysis.sweepQuality.made()) {
            const Quality& quality = analysis.sweepQuality.value->solutions[i];
            row << fixedText(quality.silhouette, 3) << fixedText(quality.calinskiHarabasz, 1)
                << fixedText(quality.daviesBouldin, 3);
        }
        spec.rows.push_back(row);
    }
    return spec;
}

void paintPair(QPainter& painter, const QRectF& target, const ChartSpec& left,
               const ChartSpec& right, const Theme& theme, double unit)
{
    const double width = (target.width() - 16 * unit) / 2;
    paintChart(painter, QRectF(target.left(), target.top(), width, target.height()), left, theme,
               unit);
    paintChart(painter, QRectF(target.right() - width, target.top(), width, target.height()), right,
               theme, unit);
}

} // namespace

void addChoice(Flow& flow, const ReportContext& context)
{
    const Analysis& analysis = *context.analysis;
    flow.keepTogether(300 * context.unit);
    flow.heading(Report::tr("How many segments"));
    flow.paragraph(choiceText(analysis));
    flow.paragraph(fitText(analysis));
    if (!analysis.sweep.made() || !analysis.sweepQuality.made())
        return;
    flow.space(4 * context.unit);
    flow.drawing(170 * context.unit,
                 [elbow = elbowSpec(analysis), silhouette = silhouetteSpec(analysis),
                  &theme = context.theme,
                  unit = context.unit](QPainter& painter, const QRectF& target) {
                     paintPair(painter, target, elbow, silhouette, theme, unit);
                 });
    flow.caption(Report::tr(
        "Inertia is the sum of squared distances to the own centre: the less, the tighter. The "
        "silhouette compares the distance to the own segment with that to the next one: 1 is "
        "far apart, 0 is on the border."));
    flow.table(sweepTable(analysis));
}

} // namespace tessera
