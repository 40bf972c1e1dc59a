// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows to cluster as the runs see them: in their frame, packed in panels, with their spread.
// It never looks at the matrix again.

#include "clustering/chunks.h"
#include "clustering/frame.h"
#include "clustering/panels.h"

namespace tessera {

class Points {
public:
    /// Error: NotFinite. Throws Cancelled.
    static Result<Points> pack(MatrixView matrix, const Cancel& cancel);

    std::size_t rows() const { return m_panels.rows(); }
    std::size_t columns() const { return m_panels.columns(); }
    const Frame& frame() const { return m_frame; }
    const Panels<double>& panels() const { return m_panels; }
    void copyRow(std::size_t row, double* out) const;
    Chunks chunks() const { return {m_panels.count(), panelRows * columns()}; }

    /// Sum of squared distances from the mean, in frame units.
    double totalInertia() const { return m_totalInertia; }
    /// Mean over the columns of their population variances, in frame units.
    double meanVariance() const;

private:
    void fill(MatrixView matrix, const Cancel& cancel);
    void measureSpread();

    Frame m_frame;
    Panels<double> m_panels;
    double m_totalInertia = 0;
};

} // namespace tessera
