// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the command line inside the test and keeps what it wrote.
// It never starts a process.

#include "cli.h"

#include <QFile>
#include <QStringList>

#include <sstream>

namespace tessera {

struct CliResult {
    int status = -1;
    QString output;
    QString errors;
};

inline CliResult runCli(const QStringList& arguments)
{
    std::ostringstream output;
    std::ostringstream errors;
    Console console(output, errors);
    const int status = runCommandLine(arguments, console);
    return {status, QString::fromStdString(output.str()), QString::fromStdString(errors.str())};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeTo(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace tessera
