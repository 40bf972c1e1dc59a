// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/trusttext.h"

#include "segment/whytext.h"
#include "session/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

namespace tessera {

namespace {

struct Trust {
    Q_DECLARE_TR_FUNCTIONS(TrustText)
};

QString scalingWord(Scaling scaling)
{
    switch (scaling) {
    case Scaling::Standard:
        return Trust::tr("standardised");
    case Scaling::MinMax:
        return Trust::tr("scaled from minimum to maximum");
    case Scaling::Robust:
        return Trust::tr("scaled robustly");
    case Scaling::None:
        return Trust::tr("not scaled");
    }
    return {};
}

QString customersPart(const Analysis& analysis)
{
    const auto used = static_cast<std::int64_t>(analysis.cleaned.value->rows.size());
    const std::int64_t leftOut = analysis.table->rowsRead() - used;
    const QString customers = Trust::tr("%1 customers").arg(countText(used));
    return leftOut > 0 ? Trust::tr("%1, %2 left out").arg(customers, countText(leftOut))
                       : customers;
}

QString spacePart(const Analysis& analysis)
{
    const auto features = static_cast<int>(analysis.features.value->names.size());
    const QString text = Trust::tr("%1, %2").arg(Trust::tr("%Ln feature(s)", nullptr, features),
                                                 scalingWord(analysis.recipe.scaling.method));
    const int components = analysis.clusters.value->components;
    return components == 0
               ? text
               : Trust::tr("%1, %2").arg(text, Trust::tr("%Ln component(s)", nullptr, components));
}

QString convergencePart(const Clustering& clustering)
{
    return clustering.converged
               ? Trust::tr("converged after %Ln iteration(s)", nullptr, clustering.iterations)
               : Trust::tr("not converged after %Ln iteration(s)", nullptr, clustering.iterations);
}

} // namespace

QString trustText(const Analysis& analysis)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    const QStringList parts{customersPart(analysis), spacePart(analysis),
                            Trust::tr("%1, seed %2")
                                .arg(Trust::tr("best of %Ln start(s)", nullptr, recipe.restarts))
                                .arg(recipe.seed),
                            convergencePart(analysis.clusters.value->clustering)};
    return parts.join(QStringLiteral(" · "));
}

QString headlineText(const Analysis& analysis)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    QString count = numberWord(clustering.k);
    count.replace(0, 1, count.at(0).toUpper());
    const double total = analysis.sweep.made() ? analysis.sweep.value->totalInertia : 0.0;
    if (total <= 0.0)
        return Trust::tr("%1 segments. Select one anywhere to follow it in every chart.")
            .arg(count);
    return Trust::tr("%1 segments explain %2 of the variance. Select one anywhere to follow it in "
                     "every chart.")
        .arg(count, shareText(1.0 - clustering.inertia / total));
}

} // namespace tessera
