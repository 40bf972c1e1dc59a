// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/workpiece.h"

#include <numeric>

namespace tessera {

void gather(Workpiece& piece, const Roles& roles)
{
    Cleaned& cleaned = piece.cleaned;
    cleaned.rows.resize(static_cast<std::size_t>(piece.table.rows()));
    std::iota(cleaned.rows.begin(), cleaned.rows.end(), RowId{0});
    cleaned.values = SharedColumns(cleaned.rows.size());
    for (const std::size_t column : roles.features) {
        cleaned.features.push_back({.name = piece.table.column(column).name(), .column = column});
        cleaned.values.append(piece.table.column(column).sharedNumbers());
    }
    piece.own.resize(roles.features.size());
}

void makeOwn(Workpiece& piece, const std::vector<bool>& wanted, const Cancel& cancel)
{
    SharedColumns& values = piece.cleaned.values;
    std::vector<std::size_t> copied;
    for (std::size_t j = 0; j < wanted.size(); ++j)
        if (wanted[j] && piece.own[j].empty())
            copied.push_back(j);
    if (copied.empty())
        return;
    const NewColumns columns(values.rows(), copied.size());
    forEachBlock(values.rows(), cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = 0; i < copied.size(); ++i) {
            cancel.poll();
            const auto from = values.column(copied[i]).subspan(begin, end - begin);
            std::ranges::copy(from, columns.column(i).subspan(begin).begin());
        }
    });
    for (std::size_t i = 0; i < copied.size(); ++i) {
        values.replace(copied[i], columns.shared(i));
        piece.own[copied[i]] = columns.column(i);
    }
}

void dropRows(Workpiece& piece, const RowFlags& flagged, DropReason reason, const Cancel& cancel)
{
    Cleaned& cleaned = piece.cleaned;
    const std::size_t before = cleaned.rows.size();
    const auto dropped = static_cast<std::size_t>(std::count(flagged.begin(), flagged.end(), 1));
    if (dropped == 0)
        return;
    const NewColumns columns(before - dropped, cleaned.values.columns());
    forEachIndex(columns.columns(), cancel, [&](std::size_t j) {
        const auto from = cleaned.values.column(j);
        auto to = columns.column(j).begin();
        for (std::size_t i = 0; i < before; ++i) {
            if (i % blockRows == 0)
                cancel.poll();
            if (!flagged[i])
                *to++ = from[i];
        }
    });
    cleaned.values = SharedColumns(before - dropped);
    for (std::size_t j = 0; j < columns.columns(); ++j) {
        cleaned.values.append(columns.shared(j));
        piece.own[j] = columns.column(j);
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < before; ++i) {
        if (!flagged[i])
            cleaned.rows[next++] = cleaned.rows[i];
    }
    cleaned.rows.resize(next);
    cleaned.dropped.push_back({reason, static_cast<std::int64_t>(dropped)});
}

void keepFeatures(Workpiece& piece, const std::vector<bool>& keep)
{
    Cleaned& cleaned = piece.cleaned;
    if (std::ranges::all_of(keep, [](bool kept) { return kept; }))
        return;
    SharedColumns values(cleaned.values.rows());
    std::vector<FeatureCleaning> features;
    std::vector<std::span<double>> own;
    for (std::size_t j = 0; j < keep.size(); ++j) {
        if (!keep[j])
            continue;
        values.append(cleaned.values.shared(j));
        features.push_back(std::move(cleaned.features[j]));
        own.push_back(piece.own[j]);
    }
    cleaned.values = std::move(values);
    cleaned.features = std::move(features);
    piece.own = std::move(own);
}

} // namespace tessera
