// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace tessera {

namespace {

bool addTexts(QCoreApplication& application, const QLocale& locale, const QString& name,
              const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

QLocale installTranslations(QCoreApplication& application, const QString& language)
{
    qDeleteAll(application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    const QString bundled = QStringLiteral(":/i18n");
    const QString own = QStringLiteral("tessera");
    const QString ofQt = QStringLiteral("qtbase");
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!addTexts(application, locale, own, bundled)) {
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
        addTexts(application, locale, own, bundled);
    }
    if (!addTexts(application, locale, ofQt, bundled))
        addTexts(application, locale, ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(locale);
    return locale;
}

} // namespace tessera
