// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the real tables and reference results that live beside the project.
// They are never committed: a test that needs them skips, saying so, where they are absent.

#include <QString>
#include <QTest>

/// The folder with data/ and goldens/: $TESSERA_SHARED, else ../shared beside the project.
QString sharedFolder();

/// The path of a file of the shared folder, such as "data/cc_general.csv"; empty when it is absent.
QString sharedFile(const QString& relative);

/// Skips the current test, saying which file is missing, when `path` is empty.
#define SKIP_WITHOUT(path, relative)                                                               \
    if ((path).isEmpty())                                                                          \
    QSKIP(qPrintable(QStringLiteral("no %1 (set TESSERA_SHARED)").arg(QStringLiteral(relative))))
