// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scattergesture.h"

namespace tessera {

namespace {

constexpr double tremblePx = 4.0;
constexpr double lassoStepPx = 2.0;

} // namespace

void ScatterGesture::begin(Kind kind, const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    m_kind = kind;
    m_start = m_last = position;
    m_path = QPolygonF{position};
    m_modifiers = modifiers;
    m_dragged = false;
}

void ScatterGesture::move(const QPointF& position)
{
    m_dragged = m_dragged || (position - m_start).manhattanLength() > tremblePx;
    m_last = position;
    if (m_kind == Kind::Lasso && (position - m_path.last()).manhattanLength() >= lassoStepPx)
        m_path.push_back(position);
}

QPolygonF ScatterGesture::shape() const
{
    return m_kind == Kind::Lasso ? m_path : QPolygonF(rectangle());
}

ScatterGesture::Kind gestureOf(ScatterTool tool, Qt::MouseButton button,
                               Qt::KeyboardModifiers modifiers)
{
    using Kind = ScatterGesture::Kind;
    if (button == Qt::MiddleButton)
        return Kind::Pan;
    if (button != Qt::LeftButton)
        return Kind::None;
    switch (tool) {
    case ScatterTool::Pan:
        return Kind::Pan;
    case ScatterTool::Lasso:
        return Kind::Lasso;
    case ScatterTool::Zoom:
        break;
    }
    return modifiers.testFlag(Qt::ShiftModifier) ? Kind::SelectRectangle : Kind::ZoomRectangle;
}

} // namespace tessera
