// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/workpiece.h"

#include <numeric>

namespace tessera {

void gather(Workpiece& piece, const Roles& roles, const Cancel& cancel)
{
    Cleaned& cleaned = piece.cleaned;
    cleaned.rows.resize(static_cast<std::size_t>(piece.table.rows()));
    std::iota(cleaned.rows.begin(), cleaned.rows.end(), RowId{0});
    cleaned.values = Matrix::uninitialised(cleaned.rows.size(), roles.features.size());
    for (const std::size_t column : roles.features)
        cleaned.features.push_back({.name = piece.table.column(column).name(), .column = column});
    forEachBlock(cleaned.rows.size(), cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t j = 0; j < roles.features.size(); ++j) {
            cancel.poll();
            const auto source = piece.table.column(roles.features[j]).numbers();
            std::copy_n(source.begin() + static_cast<std::ptrdiff_t>(begin), end - begin,
                        cleaned.values.column(j).begin() + static_cast<std::ptrdiff_t>(begin));
        }
    });
}

void dropRows(Cleaned& cleaned, const RowFlags& flagged, DropReason reason, const Cancel& cancel)
{
    const std::size_t before = cleaned.rows.size();
    const auto dropped = static_cast<std::size_t>(std::count(flagged.begin(), flagged.end(), 1));
    if (dropped == 0)
        return;
    Matrix values = Matrix::uninitialised(before - dropped, cleaned.values.columns());
    forEachIndex(values.columns(), cancel, [&](std::size_t j) {
        const auto from = cleaned.values.column(j);
        auto to = values.column(j).begin();
        for (std::size_t i = 0; i < before; ++i) {
            if (i % blockRows == 0)
                cancel.poll();
            if (!flagged[i])
                *to++ = from[i];
        }
    });
    cleaned.values = std::move(values);
    std::size_t next = 0;
    for (std::size_t i = 0; i < before; ++i) {
        if (!flagged[i])
            cleaned.rows[next++] = cleaned.rows[i];
    }
    cleaned.rows.resize(next);
    cleaned.dropped.push_back({reason, static_cast<std::int64_t>(dropped)});
}

void keepFeatures(Cleaned& cleaned, const std::vector<bool>& keep, const Cancel& cancel)
{
    const auto kept = static_cast<std::size_t>(std::count(keep.begin(), keep.end(), true));
    if (kept == keep.size())
        return;
    Matrix values = Matrix::uninitialised(cleaned.values.rows(), kept);
    std::vector<FeatureCleaning> features;
    for (std::size_t j = 0; j < keep.size(); ++j) {
        if (!keep[j])
            continue;
        cancel.poll();
        const auto from = cleaned.values.column(j);
        std::copy(from.begin(), from.end(), values.column(features.size()).begin());
        features.push_back(std::move(cleaned.features[j]));
    }
    cleaned.values = std::move(values);
    cleaned.features = std::move(features);
}

} // namespace tessera
