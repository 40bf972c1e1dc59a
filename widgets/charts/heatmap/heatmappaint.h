// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a heatmap that was laid out before; shared by the widget and by paper.

#include "charts/heatmap/heatmaplayout.h"

namespace tessera {

struct HeatmapState {
    int focusRow = -1; ///< with a focus ring
    int hoverRow = -1;
};
void paintHeatmapLayout(QPainter& painter, const HeatmapLayout& layout, const HeatmapSpec& spec,
                        const HeatmapState& state, const Theme& theme, const PaintScale& scale);

} // namespace tessera
