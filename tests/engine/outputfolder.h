// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A folder that files are written into, and processes that write there.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <string>

#ifdef __linux__
#include "systemcalls.h"

#include <unistd.h>
#endif

namespace tessera {

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class OutputFolder {
public:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    std::string name(const char* file) const { return path(file).toStdString(); }
    QString folder() const { return m_folder.path(); }
    QByteArray contentOf(const char* name) const { return tessera::contentOf(path(name)); }
    QStringList everything(const char* subfolder = "") const
    {
        return QDir(path(subfolder))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

#ifdef __linux__

/// As on most network drives: what is written has a name from the beginning.
struct NamedParts {
    NamedParts() { systemcalls::refuseUnnamedFiles(); }
    ~NamedParts() { systemcalls::reset(); }
    NamedParts(const NamedParts&) = delete;
    NamedParts& operator=(const NamedParts&) = delete;
};

/// What a forked process does; it ends without running what a test program runs at its end.
inline pid_t inAnotherProcess(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    work();
    ::_exit(0);
}

#endif

} // namespace tessera
