// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/headlinetext.h"

#include "words/numbertext.h"

#include <QCoreApplication>

namespace tessera {

namespace {

struct Headline {
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

} // namespace

QString headlineText(const Analysis& analysis)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    const QString follow = Headline::tr("Select one anywhere to follow it in every chart.");
    const double total = analysis.sweep.made() ? analysis.sweep.value->totalInertia : 0.0;
    const QString found = total > 0.0 ? Headline::tr("%Ln segment(s) explain %1 of the variance.",
                                                     nullptr, clustering.k)
                                            .arg(shareText(1.0 - clustering.inertia / total))
                                      : Headline::tr("%Ln segment(s).", nullptr, clustering.k);
    return found + QLatin1Char(' ') + follow;
}

} // namespace tessera
