// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands behind the series of a QChart (grid) and before them (labels, the chosen point, hover
// and focus marks). It never draws data of its own.

#include "charts/qtcharts/chartitems.h"

#include <QGraphicsItem>

namespace tessera {

struct FrameContent {
    const ChartSpec* spec = nullptr;
    const Axes* axes = nullptr;
    const Theme* theme = nullptr;
    double unitsPerPoint = 1.0;
    ChartEmphasis emphasis{};
};

class ChartFrame : public QGraphicsItem {
public:
    enum Layer { Back, Front };
    ChartFrame(Layer layer, QGraphicsItem* chart);

    void show(const FrameContent& content);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintOutliers(QPainter& painter, const PaintScale& scale) const;
    void paintChosen(QPainter& painter, const PaintScale& scale) const;
    void paintEmphasis(QPainter& painter, const PaintScale& scale) const;
    void paintEmptyText(QPainter& painter, const PaintScale& scale) const;

    Layer m_layer;
    FrameContent m_content;
};

} // namespace tessera
