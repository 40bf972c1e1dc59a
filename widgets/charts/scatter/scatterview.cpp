// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatterview.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double headroom = 0.05;
/// Points are kept as floats: a view narrower than this share of them shows only rounding.
constexpr double narrowest = 2e-6;
constexpr double widest = 20.0;

double padOf(double extent, double from, double to)
{
    if (extent > 0.0)
        return extent * headroom;
    const double size = std::max(std::abs(from), std::abs(to));
    return size > 0.0 ? size * 0.1 : 0.5;
}

} // namespace

void ScatterView::setHome(const QRectF& points)
{
    const bool follows = !moved();
    const double padX = padOf(points.width(), points.left(), points.right());
    const double padY = padOf(points.height(), points.top(), points.bottom());
    m_home = points.adjusted(-padX, -padY, padX, padY);
    if (follows)
        m_range = m_home;
}

void ScatterView::zoom(double factor, const QPointF& centre)
{
    const double share = m_range.width() / m_home.width() / factor;
    if (!(factor > 0.0) || share < narrowest || share > widest)
        return;
    const QPointF towards = m_range.topLeft() - centre;
    m_range = QRectF(centre + towards / factor, m_range.size() / factor);
}

void ScatterView::showOnly(const QRectF& range)
{
    const QRectF wanted = range.normalized();
    if (wanted.width() > m_home.width() * narrowest &&
        wanted.height() > m_home.height() * narrowest)
        m_range = wanted;
}

} // namespace tessera
