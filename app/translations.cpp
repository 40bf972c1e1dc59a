// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tessera {

void installTranslations(QCoreApplication& application)
{
    const QLocale user = QLocale::system();
    auto* translator = new QTranslator(&application);
    const bool found = translator->load(user, QStringLiteral("tessera"), QStringLiteral("_"),
                                        QStringLiteral(":/i18n"), QStringLiteral(".qm"));
    if (found)
        QCoreApplication::installTranslator(translator);
    const bool english = user.language() == QLocale::English;
    QLocale::setDefault(found || english ? user : QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace tessera
