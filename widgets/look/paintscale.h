// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sizes for a painter that may draw on a screen, on paper or into a picture: pixels and fonts of
// the design in the painter's own units. It never draws.

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

class QWidget;

namespace tessera {

class PaintScale {
public:
    /// `unitsPerPoint`: how many painter units a typographic point (1/72 inch) has.
    PaintScale(const QPainter& painter, double unitsPerPoint)
        : m_unitsPerPoint(unitsPerPoint), m_deviceDpi(painter.device()->logicalDpiY())
    {}
    PaintScale(const QPaintDevice& device, double unitsPerPoint)
        : m_unitsPerPoint(unitsPerPoint), m_deviceDpi(device.logicalDpiY())
    {}

    double unitsPerPoint() const { return m_unitsPerPoint; }
    /// A length of the design in pixels of 1/96 inch.
    double px(double pixels) const { return pixels * 0.75 * m_unitsPerPoint; }
    /// The font of the design, sized for the painter's units.
    QFont font(TextStyle style) const { return sized(textFont(style)); }
    QFont font(TextStyle style, QFont::Weight weight) const;
    QFont sized(QFont font) const;

private:
    double m_unitsPerPoint;
    double m_deviceDpi;
};

/// Units per point of a widget: its logical resolution over 72.
double unitsPerPoint(const QWidget& widget);

/// Widest of the texts in painter units.
double widestText(const QVector<QString>& texts, const QFontMetricsF& metrics);

/// A ring of 2 px in the accent colour just inside `focus`, for keyboard focus.
void paintFocusRing(QPainter& painter, const QRectF& focus, const Theme& theme,
                    const PaintScale& scale);

/// The small "updating" mark at the upper end corner of `area`.
void paintUpdatingMark(QPainter& painter, const QRectF& area, const Theme& theme,
                       const PaintScale& scale);

/// `rect` mirrored within `area` when the painter draws right to left.
QRectF visualRect(const QPainter& painter, const QRectF& area, const QRectF& rect);

} // namespace tessera
