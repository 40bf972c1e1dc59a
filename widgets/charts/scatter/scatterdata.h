// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a scatter shows: a value that nobody changes once it was handed over.

#include "base/rowset.h"

#include <QPointF>
#include <QString>
#include <QVector>

#include <cstdint>
#include <memory>
#include <vector>

namespace tessera {

struct ScatterMark { ///< a centroid: number in a disc
    QPointF position{};
    int number = 0; ///< from 1
    int colour = 0; ///< palette index
};

/// Shared with the raster worker: never changed after it was handed over.
struct ScatterData {
    std::vector<float> x;
    std::vector<float> y;
    std::vector<std::uint16_t> label; ///< palette index per point; empty: all muted
    std::vector<RowId> row;           ///< table row per point
    RowId tableRows = 0;
    int segments = 1; ///< palette size
    QVector<ScatterMark> marks;
    QString xTitle;
    QString yTitle;
    QString description; ///< for screen readers
};
using ScatterDataPtr = std::shared_ptr<const ScatterData>;

} // namespace tessera
