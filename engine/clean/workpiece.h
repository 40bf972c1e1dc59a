// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cleaning steps hand on to each other: the matrix so far, and how to leave rows out of
// it. It never decides which rows.

#include "base/blocks.h"
#include "clean/cleaning.h"

namespace tessera {

struct Workpiece {
    const Table& table;
    const CleaningRecipe& recipe;
    std::vector<Issue>& issues;
    Cleaned cleaned{};
    std::vector<std::span<double>> own{}; ///< of the columns that are no longer the table's
};

/// Takes the chosen columns as the table has them.
void gather(Workpiece& piece, const Roles& roles);

/// Copies the wanted columns that are still the table's, so that a step may write to `own`. Throws
/// Cancelled.
void makeOwn(Workpiece& piece, const std::vector<bool>& wanted, const Cancel& cancel);

/// A byte for every matrix row; not a vector<bool>, because blocks of rows are written in parallel.
using RowFlags = std::vector<char>;

/// Leaves out the flagged rows and counts them under `reason`. Throws Cancelled.
void dropRows(Workpiece& piece, const RowFlags& flagged, DropReason reason, const Cancel& cancel);

/// Leaves out the features for which `keep` is false.
void keepFeatures(Workpiece& piece, const std::vector<bool>& keep);

/// Flags each row for which test(value, feature) holds in any of its cells. Throws Cancelled.
template<class Test>
RowFlags rowsWhereAny(const Cleaned& cleaned, const Cancel& cancel, const Test& test)
{
    RowFlags any(cleaned.rows.size(), 0);
    forEachBlock(any.size(), cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t j = 0; j < cleaned.values.columns(); ++j) {
            cancel.poll();
            const auto column = cleaned.values.column(j);
            for (std::size_t i = begin; i < end; ++i)
                any[i] = static_cast<char>(any[i] | static_cast<char>(test(column[i], j)));
        }
    });
    return any;
}

} // namespace tessera
