// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which part of many columns a picture shows, in words.

#include <QString>

namespace tessera {

struct ShownPart {
    int first = 0; ///< from 0
    int shown = 0;
    int all = 0;
};

/// "1–24 of 20,000"; empty when all are shown.
QString windowText(const ShownPart& part);

/// What a card says beside its title, and behind it the part that is in view.
QString withWindow(const QString& unit, const QString& window);

} // namespace tessera
