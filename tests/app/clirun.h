// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the command line inside the test and keeps what it wrote.
// It never starts a process.

#include "cli/cli.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

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
    std::vector<std::string> bytes;
    for (const QString& argument : arguments)
        bytes.push_back(argument.toStdString());
    const int status = runCommandLine(bytes, console);
    return {status, QString::fromStdString(output.str()), QString::fromStdString(errors.str())};
}

/// Words of a command line in which @x is the file x in `folder`.
inline QStringList wordsOf(const QString& commandLine, const QDir& folder)
{
    QStringList words = commandLine.split(QLatin1Char(' '));
    for (QString& word : words)
        if (word.startsWith(QLatin1Char('@')))
            word = folder.filePath(word.mid(1));
    return words;
}

/// It ends with `status`, without output, and its last line tells where, what and what to do.
inline void verifyMistake(const QStringList& arguments, int status, const QString& says)
{
    const QString full = QStringLiteral("/dev/full");
    if (arguments.contains(full) && !QFile::exists(full))
        QSKIP("no /dev/full here");
    const CliResult run = runCli(arguments);
    QVERIFY2(run.status == status, qPrintable(QString::number(run.status) + run.errors));
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
    QVERIFY(run.errors.endsWith(QLatin1Char('\n')));
    const QString last = run.errors.trimmed().section(QLatin1Char('\n'), -1);
    QVERIFY2(QRegularExpression(QStringLiteral("^tessera: [^:].*: .+; .+$")).match(last).hasMatch(),
             qPrintable(last));
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
