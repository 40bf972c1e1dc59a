// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A drag on the scatter from press to release: pan, zoom rectangle, lasso or selection rectangle.
// It only keeps the shape, in pixels; what it means is the widget's business.

#include "charts/scatter/scatterwidget.h"

#include <QPolygonF>

namespace tessera {

class ScatterGesture {
public:
    enum class Kind { None, Pan, ZoomRectangle, SelectRectangle, Lasso };

    void begin(Kind kind, const QPointF& position, Qt::KeyboardModifiers modifiers);
    void move(const QPointF& position);
    void end() { m_kind = Kind::None; }

    Kind kind() const { return m_kind; }
    bool active() const { return m_kind != Kind::None; }
    bool selects() const { return m_kind == Kind::Lasso || m_kind == Kind::SelectRectangle; }
    /// True once the mouse went farther than a click's tremble.
    bool dragged() const { return m_dragged; }
    Qt::KeyboardModifiers modifiers() const { return m_modifiers; }
    QPointF last() const { return m_last; }
    QRectF rectangle() const { return QRectF(m_start, m_last).normalized(); }
    /// The lasso, or the rectangle as a polygon.
    QPolygonF shape() const;

private:
    Kind m_kind = Kind::None;
    QPointF m_start;
    QPointF m_last;
    QPolygonF m_path;
    Qt::KeyboardModifiers m_modifiers;
    bool m_dragged = false;
};

/// What a press with this tool begins. Shift with the zoom tool selects a rectangle.
ScatterGesture::Kind gestureOf(ScatterTool tool, Qt::MouseButton button,
                               Qt::KeyboardModifiers modifiers);

} // namespace tessera
