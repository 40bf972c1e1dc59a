// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each segment is like, in original units, and how it differs from the rest.
// It never clusters: it is told who belongs where.

#include "base/cancel.h"
#include "clustering/clustering.h"
#include "data/roles.h"

#include <span>

namespace tessera {

/// One numeric column within one segment (rows with the value missing are left out, unless it is a
/// feature: then its imputed value counts, as it did for the clustering).
struct NumberProfile {
    std::int64_t count = 0;
    double mean = 0;
    double median = 0;
    double q1 = 0;
    double q3 = 0;
    double contrast =
        0; ///< (segment mean - overall mean) / overall standard deviation (n); 0 when constant
    double effect = 0; ///< Cohen's d against all other customers, pooled standard deviation (the
                       ///< overall one where neither group varies within itself); 0 when undefined
};

struct NumberColumnProfile {
    std::string name;
    std::size_t column = 0;  ///< of the table
    bool feature = true;     ///< false: descriptive
    NumberProfile overall{}; ///< contrast and effect 0
    std::vector<NumberProfile> segments{};
};

/// Shares of the most frequent levels of a text column.
struct CategoryColumnProfile {
    std::string name;
    std::size_t column = 0;
    std::vector<std::string> levels;           ///< at most 12 most frequent
    std::vector<double> overall;               ///< share of non-missing rows per level
    std::vector<std::vector<double>> segments; ///< [segment][level]
};

struct Profiles {
    std::vector<std::int64_t> sizes;
    std::int64_t total = 0;
    std::vector<NumberColumnProfile>
        numbers; ///< features first, in matrix order, then descriptive ones
    std::vector<CategoryColumnProfile> categories; ///< descriptive Category columns
    /// Per segment: indices into `numbers` of the features, by |effect| descending.
    std::vector<std::vector<std::size_t>> drivers;
};

/// `rows` maps matrix rows to table rows; `features` are the cleaned feature values in original
/// units (rows x featureColumns.size()). Throws Cancelled.
Profiles makeProfiles(const Table& table, const Roles& roles, std::span<const RowId> rows,
                      MatrixView features, std::span<const std::size_t> featureColumns,
                      std::span<const Label> labels, int k, const Cancel& cancel);

} // namespace tessera
