// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sections of the report, each a function that adds its blocks to the flow; in this order.
// A section never knows on which page it stands.

#include "analysis/analysis.h"
#include "analysis/annotations.h"
#include "charts/scatter/scatterwidget.h"
#include "report/flow.h"
#include "session/segmentstyle.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tessera {

/// The translation context of everything printed.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What takes long to make, however many customers there are: made in a job before the sections.
struct ReportParts {
    ScatterDataPtr map;
    PaperPoints points;
};

/// The picture of the map, its height in points.
inline constexpr double mapHeightPt = 270;

struct ReportContext {
    AnalysisPtr analysis;
    ReportParts parts;
    Annotations annotations;
    std::vector<SegmentStyle> styles;
    const Theme& theme;
    QString title;
    QDateTime date;
    double unit = 1.0; ///< painter units per point
};

void addSummary(Flow& flow, const ReportContext& context);
void addMap(Flow& flow, const ReportContext& context);
void addChoice(Flow& flow, const ReportContext& context);
void addProfiles(Flow& flow, const ReportContext& context);
void addSegmentsHeading(Flow& flow, const ReportContext& context);
void addSegment(Flow& flow, const ReportContext& context, std::size_t segment);
void addHealth(Flow& flow, const ReportContext& context);
void addRepeat(Flow& flow, const ReportContext& context);

/// "PURCHASES_TRX +1.9, BALANCE −0.6": the strongest drivers of a segment.
QString driversText(const Profiles& profiles, std::size_t segment, std::size_t count);
/// How clearly the segments are apart, in a sentence, by the mean silhouette (Kaufman and Rousseeuw
/// 1990).
QString structureText(const Quality& quality);

} // namespace tessera
