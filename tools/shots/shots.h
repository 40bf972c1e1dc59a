// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures of the real window, page by page and look by look, for the eye and for the README.
// It drives the window as a person would and never draws anything itself.

#include <QStringList>

class QApplication;

namespace tessera {

/// `arguments`: FOLDER [--table FILE]; the folder is made when it does not exist, without a file it
/// is the sample. Writes one PNG per page and look; 0 when all were written, else an exit status of
/// the command line.
int takeShots(QApplication& application, const QStringList& arguments);

} // namespace tessera
