// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How each stage is made from those before it: one small function a stage.
// They never look at what was made before by another analysis; analyze.cpp does.

#include "analysis/analysis.h"

namespace tessera {

/// Each needs its upstream stages made; errors and warnings as in the rooms they call. Throws
/// Cancelled.
template<class T>
using StageMaker = Result<T> (*)(const Analysis&, std::vector<Issue>&, const Cancel&);

Result<Health> makeHealth(const Analysis& analysis, std::vector<Issue>& issues,
                          const Cancel& cancel);
Result<Cleaned> makeCleaned(const Analysis& analysis, std::vector<Issue>& issues,
                            const Cancel& cancel);
Result<FeatureMatrix> makeFeatureMatrix(const Analysis& analysis, std::vector<Issue>& issues,
                                        const Cancel& cancel);
Result<Scaled> makeScaled(const Analysis& analysis, std::vector<Issue>& issues,
                          const Cancel& cancel);
Result<Projection> makeProjection(const Analysis& analysis, std::vector<Issue>& issues,
                                  const Cancel& cancel);
Result<Matrix> makeScores(const Analysis& analysis, std::vector<Issue>& issues,
                          const Cancel& cancel);
Result<Sweep> makeSweep(const Analysis& analysis, std::vector<Issue>& issues, const Cancel& cancel);
Result<Segments> makeSegments(const Analysis& analysis, std::vector<Issue>& issues,
                              const Cancel& cancel);
Result<Quality> makeQuality(const Analysis& analysis, std::vector<Issue>& issues,
                            const Cancel& cancel);
Result<Profiles> makeSegmentProfiles(const Analysis& analysis, std::vector<Issue>& issues,
                                     const Cancel& cancel);
Result<SweepQuality> makeSweepQuality(const Analysis& analysis, std::vector<Issue>& issues,
                                      const Cancel& cancel);

} // namespace tessera
