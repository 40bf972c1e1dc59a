// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts theme, text size and language of the settings on the application.
// It never stores anything.

#include <QStringList>

class QApplication;

namespace tessera {

class Settings;

/// Fonts, style, focus marks, translations: once, before the first window.
void prepareApplication(QApplication& application, const Settings& settings);
/// Theme and text size; again whenever one of them changes.
void applyLook(QApplication& application, const Settings& settings);

/// Languages that the program speaks, as codes, English first.
QStringList availableLanguages();

} // namespace tessera
