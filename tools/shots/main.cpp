// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "base/version.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("tessera"));
    QCoreApplication::setApplicationVersion(QLatin1String(tessera::versionText()));
    QApplication application(argc, argv);
    return tessera::takeShots(application, QCoreApplication::arguments().mid(1));
}
