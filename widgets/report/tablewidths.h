// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How wide the columns of a table on paper are: by their weights, but never narrower than their
// longest word while there is room for all of them.

#include "report/flow.h"

#include <QFontMetricsF>

namespace tessera {

inline constexpr double cellGapPt = 5.0;  ///< at both sides of a cell
inline constexpr double badgeRoomPt = 20; ///< for what `lead` paints

/// Width of the longest word, in painter units.
double widestWord(const QString& text, const QFontMetricsF& metrics);

/// One per column, in painter units; their sum is `width`. Columns whose words do not fit together
/// give way from the widest: its words are broken.
std::vector<double> columnWidths(const TableSpec& spec, double width, double unit);

} // namespace tessera
