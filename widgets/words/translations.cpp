// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translations.h"

#include <QCoreApplication>
#include <QDir>
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

QStringList bundledLanguages()
{
    const QString before = QStringLiteral("tessera_");
    QStringList languages;
    const auto files = QDir(QStringLiteral(":/i18n")).entryList({before + QLatin1String("*.qm")});
    for (const QString& file : files)
        languages << file.section(QLatin1Char('.'), 0, 0).mid(before.size());
    return languages;
}

LanguageSwitch::LanguageSwitch(const QString& language) : m_switched(!language.isEmpty())
{
    if (m_switched)
        installTranslations(*QCoreApplication::instance(), language);
}

LanguageSwitch::~LanguageSwitch()
{
    if (!m_switched)
        return;
    installTranslations(*QCoreApplication::instance(), m_before.name());
    QLocale::setDefault(m_before);
}

} // namespace tessera
