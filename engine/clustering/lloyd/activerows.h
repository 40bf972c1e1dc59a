// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Towards the end of a run few rows still change their segment. Those that can are gathered, and
// iterations look at nothing else until centroids have drifted as far as was allowed for. Exact:
// labels are those of passes over all rows. It never decides when a run has converged.

#include "clustering/clustering.h"
#include "clustering/lloyd/margins.h"
#include "clustering/packing/points.h"

#include <functional>
#include <optional>

namespace tessera {

struct LloydRun;

class ActiveRows {
public:
    ActiveRows(const Points& points, LloydRun& run) : m_points(points), m_run(run) {}

    /// What the next pass over all rows is to find out; null: nothing.
    Margins* askNextPass();

    /// One update of the run's centroids; returns false when the run is done.
    using Update = std::function<bool()>;
    /// To be called with every update after a pass over all rows.
    bool watch(const Update& update);

    /// After a pass over all rows and its update: more iterations, as long as the rows that were
    /// found are all that can move. Throws Cancelled.
    void iterate(const Update& update, const Cancel& cancel);

private:
    double affordable() const;
    void assign(const Points& few, std::vector<Label>& labels, const Cancel& cancel);

    const Points& m_points;
    LloydRun& m_run;
    std::optional<Margins> m_margins;
    double m_step = 0; ///< drift of the last update
};

} // namespace tessera
