// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared.h"

#include <QDir>
#include <QFileInfo>

QString sharedFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("TESSERA_SHARED");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QDir::cleanPath(QStringLiteral(TESSERA_SOURCE_DIR "/../shared"));
}

QString sharedFile(const QString& relative)
{
    const QString path = sharedFolder() + QLatin1Char('/') + relative;
    return QFileInfo::exists(path) ? path : QString();
}
