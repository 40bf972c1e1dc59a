// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/activitytext.h"

#include "words/numbertext.h"

#include <QCoreApplication>

namespace tessera {

namespace {

class ActivityText {
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

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

QString activityText(const Progress& progress)
{
    QString activity = activityText(progress.activity.load(std::memory_order_relaxed));
    const SweptSoFar sweep = progress.sweep.soFar();
    if (sweep.found() == 0)
        return activity;
    return ActivityText::tr("%1, %2 of %3")
        .arg(activity, countText(sweep.found()), countText(sweep.count()));
}

} // namespace tessera
