// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of files between Qt, where they are text, and the engine, where they are bytes.

#include <QString>

#include <string>

class QMimeData;

namespace tessera {

/// The file that a name from a dialog, a drop or the settings stands for. What is not UTF-8 in a
/// name has been replaced in it: then it is the one file whose name reads the same, if there is
/// exactly one.
std::string fileNamed(const QString& path);

/// Whether something in the name has been replaced, so that it may not lead to its file.
bool isReplaced(const QString& path);

/// The one file that is dropped, by the bytes of its name; empty: something else is.
std::string droppedFile(const QMimeData& data);

} // namespace tessera
