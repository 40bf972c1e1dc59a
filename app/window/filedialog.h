// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The dialog to open a table, its filters computed from the list of formats.
// It never opens the file.

#include <QString>

class QWidget;

namespace tessera {

/// The chosen path; empty when the person changed their mind.
QString chooseTableFile(QWidget& parent, const QString& folder);

} // namespace tessera
