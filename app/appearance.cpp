// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "charts/keyboardfocus.h"
#include "charts/theme.h"
#include "settings.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyle>
#include <QStyleFactory>
#include <QTranslator>

namespace tessera {

namespace {

const char* systemDarkProperty = "tesseraSystemIsDark";

bool wantsDark(const QApplication& application, ThemeChoice choice)
{
    return choice == ThemeChoice::Dark ||
           (choice == ThemeChoice::System && application.property(systemDarkProperty).toBool());
}

void addTranslator(QApplication& application, const QLocale& locale, const QString& name,
                   const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

void installLanguage(QApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    addTranslator(application, locale, QStringLiteral("qtbase"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addTranslator(application, locale, QStringLiteral("tessera"), QStringLiteral(":/i18n"));
    application.setLayoutDirection(locale.textDirection());
}

} // namespace

void prepareApplication(QApplication& application, const Settings& settings)
{
    // The palette as the system gave it, before ours covers it.
    const QPalette system = QApplication::palette();
    application.setProperty(systemDarkProperty, system.color(QPalette::Window).lightness() <
                                                    system.color(QPalette::WindowText).lightness());
    installFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    new KeyboardFocus(application);
    installLanguage(application, settings.language());
    applyLook(application, settings);
}

void applyLook(QApplication& application, const Settings& settings)
{
    const Theme& theme =
        wantsDark(application, settings.theme()) ? Theme::darkTheme() : Theme::light();
    setTextScale(settings.textPercent() / 100.0);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(textFont(TextStyle::Body));
    application.setStyleSheet(theme.styleSheet());
}

QStringList availableLanguages()
{
    QStringList languages{QStringLiteral("en")};
    const auto files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("tessera_*.qm")});
    for (const QString& file : files) {
        const QString code = file.mid(8).chopped(3);
        if (!languages.contains(code))
            languages.append(code);
    }
    return languages;
}

} // namespace tessera
