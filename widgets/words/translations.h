// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language of the program: the one asked for or the system's when it is bundled, else English,
// for words, Qt's own words and numbers alike. It never asks for settings.

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace tessera {

/// Loads ":/i18n/tessera_<language>.qm" and Qt's own texts; English plurals stand in a file too. An
/// empty `language` means the system's. Numbers follow the language that was found, which is
/// returned.
QLocale installTranslations(QCoreApplication& application, const QString& language = {});

/// Those that there are texts in: "de", "en", ...
QStringList bundledLanguages();

/// Another language while it lives; an empty one changes nothing.
class LanguageSwitch {
public:
    explicit LanguageSwitch(const QString& language);
    LanguageSwitch(const LanguageSwitch&) = delete;
    LanguageSwitch& operator=(const LanguageSwitch&) = delete;
    ~LanguageSwitch();

private:
    bool m_switched;
    QLocale m_before;
};

} // namespace tessera
