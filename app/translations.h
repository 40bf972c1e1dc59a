// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language of the program: the user's when it is bundled, else English, for words and numbers
// alike. It never asks for settings.

class QCoreApplication;

namespace tessera {

/// Looks for ":/i18n/tessera_<language>.qm". Numbers follow the language that was found.
void installTranslations(QCoreApplication& application);

} // namespace tessera
