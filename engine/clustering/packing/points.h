// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows to cluster as the runs see them: in their frame, as floats packed in panels, with the
// matrix at hand for what must be exact. The matrix must outlive it.

#include "clustering/packing/chunks.h"
#include "clustering/packing/frame.h"
#include "clustering/packing/panels.h"

namespace tessera {

class Points {
public:
    /// Errors: NotFinite, NoUsableFeature. Throws Cancelled.
    static Result<Points> pack(MatrixView matrix, const Cancel& cancel);

    /// Some of the rows, in the same frame. Its matrix() is still the whole one. Throws Cancelled.
    Points gathered(std::vector<std::size_t> rows, const Cancel& cancel) const;
    /// The same; each stands for as many rows as its weight says, at least one.
    Points gathered(std::vector<std::size_t> rows, std::span<const std::uint32_t> weights,
                    const Cancel& cancel) const;

    std::size_t rows() const { return m_panels.rows(); }
    std::size_t columns() const { return m_panels.columns(); }
    MatrixView matrix() const { return m_matrix; }
    const Frame& frame() const { return m_frame; }
    const Panels<float>& panels() const { return m_panels; }
    Chunks chunks() const { return {m_panels.count(), panelRows * columns()}; }
    /// Per packed row (whole panels), its length, rounded up.
    const float* norms() const { return m_norms.data(); }

    /// How many rows a row stands for.
    std::int64_t weight(std::size_t row) const
    {
        return m_weights.empty() ? 1 : static_cast<std::int64_t>(m_weights[row]);
    }
    std::int64_t greatestWeight() const;
    double totalWeight() const { return m_totalWeight; }
    /// From the first row of a panel on; null: every row counts once.
    const float* weightsFrom(std::size_t panel) const
    {
        return m_weights.empty() ? nullptr : m_weights.data() + panel * panelRows;
    }

    /// A row as it was packed, and as it is. `out`: one value per column, in frame units.
    void copyPacked(std::size_t row, double* out) const;
    void copyExact(std::size_t row, double* out) const;

    /// Weighted sum of squares of the packed values.
    double squares() const { return m_squares; }

private:
    Points() = default;
    Points(MatrixView matrix, Frame frame);
    void fill(const Cancel& cancel);
    double fillPanels(std::size_t begin, std::size_t end);
    double gatherPanel(const Points& from, std::size_t panel);
    std::size_t matrixRow(std::size_t row) const { return m_subset.empty() ? row : m_subset[row]; }

    MatrixView m_matrix;
    std::vector<std::size_t> m_subset; ///< rows of the matrix; empty: all
    Frame m_frame;
    Panels<float> m_panels;
    std::vector<float, RawAllocator<float>> m_norms;
    std::vector<float> m_weights; ///< per packed row, whole panels; empty: 1 each
    double m_totalWeight = 0;
    double m_squares = 0;
};

} // namespace tessera
