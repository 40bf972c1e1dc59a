// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A ChartSpec as the items of one QChart: series and axes are kept from one spec to the next, only
// their data change. The frame around the plot is painted by axes.h; seen inside this room only.

#include "charts/spec/chartaxes.h"

#include <QSizeF>

#include <memory>

class QChart;

namespace tessera {

/// What is emphasised on the screen; paper has none.
struct ChartEmphasis {
    QPointF hovered{}; ///< in values
    QPointF focused{};
    bool hasHovered = false;
    bool hasFocused = false;
};

class ChartItems {
public:
    ChartItems(); ///< makes the chart; whoever shows it owns it
    ~ChartItems();

    QChart* chart() const;
    const Axes& axes() const; ///< of the last update, in the chart's coordinates
    void update(const ChartSpec& spec, const Theme& theme);
    /// Gives the chart its size in scene units with the scale for texts.
    void place(const QSizeF& size, double unitsPerPoint, const QPaintDevice& device);
    void setEmphasis(const ChartEmphasis& emphasis);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tessera
