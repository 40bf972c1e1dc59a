// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitytext.h"

#include "session/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

namespace tessera {

namespace {

class ActivityText {
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

QString scalingText(Scaling scaling)
{
    switch (scaling) {
    case Scaling::Standard:
        return ActivityText::tr("standardised");
    case Scaling::MinMax:
        return ActivityText::tr("scaled to 0..1");
    case Scaling::Robust:
        return ActivityText::tr("scaled by median and quartiles");
    case Scaling::None:
        return ActivityText::tr("not scaled");
    }
    return {};
}

QString customersText(const Analysis& analysis)
{
    const auto used = static_cast<RowId>(analysis.cleaned.value->rows.size());
    const RowId left = analysis.table->rowsRead() - used;
    //: %1 is a number such as 8,950
    const QString customers = ActivityText::tr("%1 customers").arg(countText(used));
    //: %1 is a number; customers that the result does not rest on
    return left == 0 ? customers
                     : customers + ActivityText::tr(" (%1 left out)").arg(countText(left));
}

QString clusteringText(const Analysis& analysis)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    //: %n counts rounds of k-means
    return clustering.converged
               ? ActivityText::tr("converged after %n iterations", nullptr, clustering.iterations)
               : ActivityText::tr("not converged after %n iterations", nullptr,
                                  clustering.iterations);
}

} // namespace

QString activityText(Activity activity)
{
    switch (activity) {
    case Activity::Idle:
        return ActivityText::tr("Getting ready");
    case Activity::Reading:
        return ActivityText::tr("Reading the table");
    case Activity::Summarising:
        return ActivityText::tr("Looking at the columns");
    case Activity::Cleaning:
        return ActivityText::tr("Cleaning");
    case Activity::Transforming:
        return ActivityText::tr("Transforming features");
    case Activity::Scaling:
        return ActivityText::tr("Scaling");
    case Activity::Projecting:
        return ActivityText::tr("Finding principal components");
    case Activity::Sweeping:
        return ActivityText::tr("Trying every number of segments");
    case Activity::Clustering:
        return ActivityText::tr("Finding segments");
    case Activity::Judging:
        return ActivityText::tr("Judging the segments");
    case Activity::Profiling:
        return ActivityText::tr("Describing the segments");
    case Activity::Writing:
        return ActivityText::tr("Writing");
    }
    return {};
}

QString trustText(const Analysis& analysis)
{
    QStringList parts;
    if (!analysis.table || !analysis.cleaned.made())
        return {};
    parts << customersText(analysis);
    if (analysis.features.made())
        parts << ActivityText::tr("%n features", nullptr,
                                  static_cast<int>(analysis.features.value->names.size()));
    if (analysis.scaled.made())
        parts << scalingText(analysis.recipe.scaling.method);
    if (analysis.clusters.made()) {
        if (analysis.clusters.value->components > 0)
            parts << ActivityText::tr("%n components", nullptr,
                                      analysis.clusters.value->components);
        parts << ActivityText::tr("%n restarts", nullptr, analysis.recipe.clustering.restarts);
        parts << clusteringText(analysis);
        parts << ActivityText::tr("seed %1").arg(QString::number(analysis.recipe.clustering.seed));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace tessera
