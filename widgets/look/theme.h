// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every colour and size of the program, light and dark. No hex value stands anywhere else.

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QWidget;

namespace tessera {

struct Theme {
    bool dark = false;
    QColor background, side, surface, hover, border, grid, axis;
    QColor text, textSecondary, textHint;
    QColor muted; ///< bars and points without a segment
    QColor accent, accentHover, accentWeak, filledButton, onFilledButton, ok, warning, warningWeak,
        error, errorWeak;
    QColor divergingLow, divergingMiddle, divergingHigh;

    static const Theme& light();
    static const Theme& darkTheme();
    static const Theme& of(const QWidget* widget); ///< by the widget's palette: light or dark

    /// Colour of segment `index` (palette index) when `count` segments are shown: 6-colour palette
    /// up to 6, 8-colour palette beyond; repeats beyond 8.
    QColor segment(int index, int count) const;
    QColor diverging(double value, double limit = 2.0) const; ///< clamped at +-limit
    QColor textOn(const QColor& fill) const; ///< black-ish or white, whichever contrasts more

    QPalette palette() const;
    QString styleSheet()
        const; ///< for QApplication: buttons, sliders, fields, tables, scroll bars, tooltips
};

enum class TextStyle { Title, CardTitle, Body, FieldLabel, Secondary, Axis };
/// The bundled font, family "Tessera Sans" (Noto Sans and a minus sign; resources/fonts/README.md),
/// in the size and weight of UX.md: 16 DemiBold, 10.5 DemiBold, 10, 10 Medium, 9, 8.5.
QFont textFont(TextStyle style);

/// Factor on every size of textFont(): the text size of the settings; 1 at first.
void setTextScale(double scale);
double textScale();

/// While one lives, texts have the size of the design: paper does not follow the screen's.
class UsualTextSize {
public:
    UsualTextSize() : m_former(textScale()) { setTextScale(1.0); }
    ~UsualTextSize() { setTextScale(m_former); }
    Q_DISABLE_COPY_MOVE(UsualTextSize)

private:
    double m_former;
};

/// Adds the bundled fonts to the application, once. Returns false when they are missing.
bool installFonts();

} // namespace tessera
