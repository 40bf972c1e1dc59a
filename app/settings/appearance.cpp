// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance.h"

#include "look/keyboardfocus.h"
#include "look/theme.h"
#include "parts/labels/plainlabels.h"
#include "settings/settings.h"
#include "settings/systemtheme.h"
#include "words/translations.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QStyle>
#include <QStyleFactory>

namespace tessera {

namespace {

bool wantsDark(const QApplication& application, ThemeChoice choice)
{
    return choice == ThemeChoice::Dark ||
           (choice == ThemeChoice::System && application.findChild<SystemTheme*>()->dark());
}

} // namespace

void prepareApplication(QApplication& application, const Settings& settings)
{
    new SystemTheme(application); // looks at the system's palette before ours covers it
    installFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    new KeyboardFocus(application);
    new PlainLabels(application);
    const QLocale locale = installTranslations(application, settings.language());
    application.setLayoutDirection(locale.textDirection());
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
