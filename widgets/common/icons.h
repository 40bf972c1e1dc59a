// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line icons of the program, in whatever colour the theme asks for and sharp at every scale.
// Knows no theme and no meaning: the caller names the icon and gives the colour.

#include <QColor>
#include <QIcon>
#include <QString>

namespace tessera {

/// The icon ":/icons/<name>.svg" drawn in `color` (disabled: the same, fainter). A name without a
/// file gives a null icon; the names are the files of resources/icons.
QIcon icon(const QString& name, const QColor& color);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace tessera
