// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/chartframe.h"

#include "charts/spec/chartcolour.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

const QPointF* chosenPoint(const LineSpec& line)
{
    if (!line.chosenX)
        return nullptr;
    for (const QPointF& point : line.points) {
        if (point.x() == *line.chosenX && std::isfinite(point.y()))
            return &point;
    }
    return nullptr;
}

void paintDot(QPainter& painter, const QPointF& centre, double diameter, const QColor& fill,
              const QColor& halo)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(centre, diameter * 0.62, diameter * 0.62);
    painter.setBrush(fill);
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
}

} // namespace

ChartFrame::ChartFrame(Layer layer, QGraphicsItem* chart) : QGraphicsItem(chart), m_layer(layer)
{
    setZValue(layer == Back ? -10.0 : 100.0);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartFrame::show(const FrameContent& content)
{
    prepareGeometryChange();
    m_content = content;
    update();
}

QRectF ChartFrame::boundingRect() const
{
    return parentItem()->boundingRect();
}

void ChartFrame::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_content.axes || m_content.axes->plot.isEmpty())
        return;
    const PaintScale scale(*painter, m_content.unitsPerPoint);
    painter->setRenderHint(QPainter::Antialiasing);
    if (nothingToDraw(*m_content.spec)) {
        if (m_layer == Front)
            paintEmptyText(*painter, scale);
        return;
    }
    if (m_layer == Back) {
        paintGrid(*painter, *m_content.axes, *m_content.theme, scale);
        return;
    }
    paintLabels(*painter, *m_content.axes, *m_content.theme, scale);
    paintOutliers(*painter, scale);
    paintChosen(*painter, scale);
    paintEmphasis(*painter, scale);
}

/// Thousands of points: as series each would be an item of the scene.
void ChartFrame::paintOutliers(QPainter& painter, const PaintScale& scale) const
{
    constexpr qsizetype most = 200; ///< of a box
    painter.setPen(QPen(m_content.theme->accent, scale.px(1.0)));
    painter.setBrush(m_content.theme->surface);
    const QVector<BoxSpec>& boxes = m_content.spec->boxes;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (const double value :
             boxes[i].outliers.first(std::min(boxes[i].outliers.size(), most))) {
            if (std::isfinite(value))
                painter.drawEllipse(m_content.axes->toPixel({static_cast<double>(i), value}),
                                    scale.px(2.25), scale.px(2.25));
        }
    }
}

void ChartFrame::paintChosen(QPainter& painter, const PaintScale& scale) const
{
    for (const LineSpec& line : m_content.spec->lines) {
        const QPointF* point = chosenPoint(line);
        if (!point)
            continue;
        const QPointF at = m_content.axes->toPixel(*point);
        QPen pen(m_content.theme->axis, scale.px(1.0), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(at, {at.x(), m_content.axes->plot.bottom()});
        const Theme& theme = *m_content.theme;
        paintDot(painter, at, scale.px(11.0),
                 isDraft(line, *point) ? theme.axis : colourOf(line.colour, theme), theme.surface);
    }
}

void ChartFrame::paintEmphasis(QPainter& painter, const PaintScale& scale) const
{
    const ChartEmphasis& emphasis = m_content.emphasis;
    if (emphasis.hasHovered) {
        paintDot(painter, m_content.axes->toPixel(emphasis.hovered), scale.px(8.0),
                 m_content.theme->accentHover, m_content.theme->surface);
    }
    if (emphasis.hasFocused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_content.theme->accent, scale.px(2.0)));
        const QPointF at = m_content.axes->toPixel(emphasis.focused);
        painter.drawEllipse(at, scale.px(9.0), scale.px(9.0));
    }
}

void ChartFrame::paintEmptyText(QPainter& painter, const PaintScale& scale) const
{
    painter.setFont(scale.font(TextStyle::Secondary));
    painter.setPen(m_content.theme->textHint);
    painter.drawText(boundingRect(), Qt::AlignCenter | Qt::TextWordWrap, m_content.spec->emptyText);
}

} // namespace tessera
