// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bundled line icons, drawn in the text colour of whatever theme is on.
// It never loads icons from the system's theme: they would not match.

#include <QIcon>
#include <QString>

namespace tessera {

/// `name` is a file of resources/icons without its ending. The icon follows a change of the theme;
/// checked (QIcon::On) it takes the accent colour, disabled it fades.
QIcon lineIcon(const QString& name);

} // namespace tessera
