// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bundled line icons, drawn in the text colour of whatever theme is on or in a colour of the
// caller's. It never loads icons from the system's theme: they would not match.

#include <QColor>
#include <QIcon>
#include <QString>

namespace tessera {

/// `name` is a file of resources/icons without its ending. The icon follows a change of the theme;
/// checked (QIcon::On) it takes the accent colour, disabled it fades. Unknown names give a null
/// icon.
QIcon lineIcon(const QString& name);

/// The same icon always in `color` (disabled: fainter).
QIcon icon(const QString& name, const QColor& color);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace tessera
