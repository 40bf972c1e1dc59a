// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of numbers and categories, and what stands for a segment of them (Huang 1998). It never
// decides how segments are found.

#include "clustering/distances/framed.h"

namespace tessera {

/// k means (k x columns) and k modes (k x category columns), row by row.
struct Prototypes {
    std::vector<double> means{};
    std::vector<std::int32_t> modes{};
    std::size_t k = 0;
};

class MixedRows {
public:
    /// `gamma` in squared units of `values`. Both views must outlive it.
    MixedRows(MatrixView values, std::span<const CodedColumn> categories, double gamma)
        : m_values(values), m_categories(categories), m_gamma(gamma)
    {}

    std::size_t rows() const { return m_values.rows; }

    /// Adds a row as the next prototype.
    void append(Prototypes& prototypes, std::size_t row) const;
    void replace(Prototypes& prototypes, std::size_t c, std::size_t row) const;

    /// Squared distance plus gamma per differing category, for every row of the range.
    void dissimilarities(RowRange range, const Prototypes& prototypes, std::size_t c,
                         double* out) const;

    /// Nearest and second-nearest prototype; `distance` holds the dissimilarity. Throws Cancelled.
    Nearest nearest(const Prototypes& prototypes, const Cancel& cancel) const;

    /// Means and commonest codes (the lowest on ties) of segments that have rows; others stay.
    /// Throws Cancelled.
    void update(Prototypes& prototypes, std::span<const Label> labels, const Cancel& cancel) const;

private:
    MatrixView m_values;
    std::span<const CodedColumn> m_categories;
    double m_gamma;
};

} // namespace tessera
