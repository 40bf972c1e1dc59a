// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"

#include <cassert>

namespace tessera {

const char* stageName(StageId stage)
{
    switch (stage) {
    case StageId::Health:
        return "health";
    case StageId::Cleaned:
        return "cleaned";
    case StageId::Features:
        return "features";
    case StageId::Scaled:
        return "scaled";
    case StageId::Projection:
        return "projection";
    case StageId::Scores:
        return "scores";
    case StageId::Sweep:
        return "sweep";
    case StageId::Clusters:
        return "clusters";
    case StageId::Quality:
        return "quality";
    case StageId::Profiles:
        return "profiles";
    case StageId::SweepQuality:
        return "sweep_quality";
    }
    return "";
}

namespace {

const Issue* errorIn(const std::vector<Issue>& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Error)
            return &issue;
    return nullptr;
}

} // namespace

const Issue* Analysis::firstError() const
{
    for (const auto* list :
         {&issues, &health.issues, &cleaned.issues, &features.issues, &scaled.issues,
          &projection.issues, &scores.issues, &sweep.issues, &clusters.issues, &quality.issues,
          &profiles.issues, &sweepQuality.issues})
        if (const Issue* error = errorIn(*list))
            return error;
    return nullptr;
}

MatrixView Analysis::space() const
{
    assert(scaled.made());
    if (scores.made() && scores.value->columns() > 0)
        return *scores.value;
    return scaled.value->space();
}

std::vector<std::int32_t> segmentOfRows(const Analysis& analysis)
{
    assert(analysis.clusters.made() && analysis.cleaned.made());
    std::vector<std::int32_t> segments(static_cast<std::size_t>(analysis.table->rows()), -1);
    const std::vector<RowId>& rows = analysis.cleaned.value->rows;
    const std::vector<Label>& labels = analysis.clusters.value->clustering.labels;
    for (std::size_t i = 0; i < rows.size(); ++i)
        segments[static_cast<std::size_t>(rows[i])] = labels[i];
    return segments;
}

} // namespace tessera
