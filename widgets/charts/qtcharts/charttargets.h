// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of a chart can be pointed at, clicked, reached by keys, and what its tooltip and its data
// say. It never draws.

#include "charts/spec/chartaxes.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tessera {

struct ChartTarget {
    enum Kind { Point, Bar, Box } kind = Point;
    int line = 0;    ///< line, or bar group
    int index = 0;   ///< point, bar or box
    QPointF value{}; ///< where it is marked
};

QList<ChartTarget> chartTargets(const ChartSpec& spec);

/// The target under or next to `position`; points within `reach`, bars and boxes by their place.
std::optional<int> targetAt(const QList<ChartTarget>& targets, const Axes& axes,
                            const QPointF& position, double reach);

/// The next target for an arrow key: left and right within a line, up and down to another line.
int neighbourTarget(const QList<ChartTarget>& targets, int current, int key);

QString targetText(const ChartTarget& target, const ChartSpec& spec, const Axes& axes);

/// The chart's numbers, headings first, one row per x.
QList<QStringList> chartTable(const ChartSpec& spec);

} // namespace tessera
