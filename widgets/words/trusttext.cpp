// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/trusttext.h"

#include "words/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

namespace tessera {

namespace {

struct Trust {
    Q_DECLARE_TR_FUNCTIONS(TrustText)
};

QString scalingText(Scaling scaling)
{
    switch (scaling) {
    case Scaling::Standard:
        return Trust::tr("standardised");
    case Scaling::MinMax:
        return Trust::tr("scaled to 0..1");
    case Scaling::Robust:
        return Trust::tr("scaled by median and quartiles");
    case Scaling::None:
        return Trust::tr("not scaled");
    }
    return {};
}

QString customersText(const Analysis& analysis)
{
    const auto used = static_cast<RowId>(analysis.cleaned.value->rows.size());
    const RowId left = analysis.table->rowsRead() - used;
    //: %1 is a number such as 8,950
    const QString customers = Trust::tr("%1 customers").arg(countText(used));
    //: %1 is a number; customers that the result does not rest on
    return left == 0 ? customers : customers + Trust::tr(" (%1 left out)").arg(countText(left));
}

QString clusteringText(const Analysis& analysis)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    //: %Ln counts rounds of k-means
    return clustering.converged
               ? Trust::tr("converged after %Ln iterations", nullptr, clustering.iterations)
               : Trust::tr("not converged after %Ln iterations", nullptr, clustering.iterations);
}

} // namespace

QString trustText(const Analysis& analysis)
{
    QStringList parts;
    if (!analysis.table || !analysis.cleaned.made())
        return {};
    parts << customersText(analysis);
    if (analysis.features.made())
        parts << Trust::tr("%Ln features", nullptr,
                           static_cast<int>(analysis.features.value->names.size()));
    if (analysis.scaled.made())
        parts << scalingText(analysis.recipe.scaling.method);
    if (analysis.clusters.made()) {
        if (analysis.clusters.value->components > 0)
            parts << Trust::tr("%Ln components", nullptr, analysis.clusters.value->components);
        parts << Trust::tr("%Ln restarts", nullptr, analysis.recipe.clustering.restarts);
        parts << clusteringText(analysis);
        parts << Trust::tr("seed %1").arg(QString::number(analysis.recipe.clustering.seed));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace tessera
