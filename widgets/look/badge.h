// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A segment's number in a coloured ring: the same sign on chips, centroids, heatmap rows and cards.

#include <QRectF>

class QPainter;

namespace tessera {

struct Theme;

/// `colour` is the palette index, `count` the number of segments shown.
void paintBadge(QPainter& painter, const QRectF& disc, int number, int colour, int count,
                const Theme& theme, double pointSize = 1.0);

} // namespace tessera
