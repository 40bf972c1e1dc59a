// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of the plane a scatter shows: home, zoom, pan. It knows values only, no pixels.

#include <QPointF>
#include <QRectF>

namespace tessera {

class ScatterView {
public:
    /// The range that shows all points, with headroom. A view that was not moved follows.
    void setHome(const QRectF& points);
    void reset() { m_range = m_home; }
    bool moved() const { return m_range != m_home; }

    /// left/right: x; top/bottom: y, top() the lowest value.
    const QRectF& range() const { return m_range; }

    /// `factor` above 1 shows less; `centre` stays where it is.
    void zoom(double factor, const QPointF& centre);
    void pan(const QPointF& byValues) { m_range.translate(byValues); }
    void showOnly(const QRectF& range);

private:
    QRectF m_home{0.0, 0.0, 1.0, 1.0};
    QRectF m_range{0.0, 0.0, 1.0, 1.0};
};

} // namespace tessera
