// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real program under attack: all outputs of an analysis in a folder, and whether each of them
// is whole, old or new, whatever was done to the process that wrote them.
// TESSERA_ATTACKS=N makes N times as many rounds.

#include "base/random.h"
#include "sample/sample.h"

#include "clirun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

namespace tessera {

inline int attackRounds(int usual)
{
    const int times = qEnvironmentVariableIntValue("TESSERA_ATTACKS");
    return usual * std::max(times, 1);
}

inline QString programPath()
{
    return QStringLiteral(TESSERA_BINARY_DIR "/bin/tessera");
}

inline std::unique_ptr<QProcess> startProgram(const QStringList& arguments,
                                              const std::function<void()>& inChild = {})
{
    auto process = std::make_unique<QProcess>();
    if (inChild)
        process->setChildProcessModifier(inChild);
    process->start(programPath(), arguments);
    return process;
}

/// The first rows of the sample table, with its heading.
inline QByteArray sampleRows(int rows)
{
    const std::string csv = sampleCsv({.customers = rows});
    return QByteArray::fromStdString(csv);
}

/// What says the same whenever it is written: JSON without the times, of a PDF only that it is
/// whole.
inline QByteArray timeless(const QString& name, const QByteArray& content)
{
    if (name.endsWith(QLatin1String(".pdf")))
        return content.startsWith("%PDF") && content.trimmed().endsWith("%%EOF") ? "a whole PDF"
                                                                                 : content;
    const qsizetype seconds =
        name == QLatin1String("all.json") ? content.indexOf("\"seconds\"") : -1;
    return seconds < 0 ? content : content.left(seconds);
}

/// A folder with one file for each kind of output.
class OutputFolder {
public:
    static constexpr const char* oldContent = "precious";

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString path(const char* name) const { return path(QLatin1String(name)); }
    bool write(const char* name, const QByteArray& content) const
    {
        return writeTo(path(name), content);
    }

    static QStringList names()
    {
        return {QStringLiteral("all.json"),     QStringLiteral("assignments.csv"),
                QStringLiteral("profiles.csv"), QStringLiteral("report.pdf"),
                QStringLiteral("model.json"),   QStringLiteral("recipe.json")};
    }

    /// tessera analyze with all outputs.
    QStringList analysis(const char* input, int k) const
    {
        return {QStringLiteral("analyze"),
                path(input),
                QStringLiteral("--k"),
                QString::number(k),
                QStringLiteral("--restarts"),
                QStringLiteral("2"),
                QStringLiteral("--quiet"),
                QStringLiteral("--json"),
                path("all.json"),
                QStringLiteral("--assignments"),
                path("assignments.csv"),
                QStringLiteral("--profiles"),
                path("profiles.csv"),
                QStringLiteral("--report"),
                path("report.pdf"),
                QStringLiteral("--model"),
                path("model.json"),
                QStringLiteral("--save-recipe"),
                path("recipe.json")};
    }

    bool placeOld() const
    {
        bool all = true;
        for (const QString& name : names())
            all = all && writeTo(path(name), oldContent);
        return all;
    }

    /// All outputs as they are now, without times.
    std::map<QString, QByteArray> contents() const
    {
        std::map<QString, QByteArray> all;
        for (const QString& name : names())
            all[name] = timeless(name, contentOf(path(name)));
        return all;
    }

    bool isOld() const
    {
        const QStringList all = names();
        return std::all_of(all.begin(), all.end(), [this](const QString& name) {
            return contentOf(path(name)) == oldContent;
        });
    }

    /// Outputs that are neither old nor as they are in `whole`.
    QStringList torn(const std::map<QString, QByteArray>& whole) const
    {
        QStringList wrong;
        for (const auto& [name, content] : contents())
            if (content != oldContent && content != whole.at(name))
                wrong << name;
        return wrong;
    }

    /// What is beside the files that were asked for or given.
    QStringList leftovers() const
    {
        return QDir(m_folder.path())
            .entryList({QStringLiteral("*.part-*")}, QDir::Files | QDir::Hidden);
    }

private:
    QTemporaryDir m_folder;
};

/// The last line of errors tells where, what and what to do.
inline bool isSentence(const QByteArray& errors)
{
    const QString last = QString::fromUtf8(errors).trimmed().section(QLatin1Char('\n'), -1);
    return QRegularExpression(QStringLiteral("^tessera: .+; .+$")).match(last).hasMatch();
}

} // namespace tessera
