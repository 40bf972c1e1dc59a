// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/filename.h"

#include "base/path.h"

#include <QMimeData>
#include <QUrl>

#include <filesystem>
#include <optional>

namespace tessera {

namespace files = std::filesystem;

namespace {

QString textOf(const files::path& name)
{
    const std::u8string bytes = name.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

/// The only entry of the folder whose name reads like this.
std::optional<files::path> onlyEntry(const files::path& folder, const QString& name)
{
    std::optional<files::path> found;
    std::error_code error;
    files::directory_iterator entry(folder.empty() ? files::path(".") : folder, error);
    for (; !error && entry != files::directory_iterator(); entry.increment(error)) {
        const files::path candidate = entry->path().filename();
        if (textOf(candidate) != name)
            continue;
        if (found)
            return std::nullopt;
        found = candidate;
    }
    return found;
}

} // namespace

bool isReplaced(const QString& path)
{
    return path.contains(QChar(QChar::ReplacementCharacter));
}

std::string fileNamed(const QString& path)
{
    std::string plain = path.toStdString();
    if (!isReplaced(path))
        return plain;
    files::path found;
    for (const files::path& part : pathOf(plain)) {
        const QString name = textOf(part);
        std::error_code ignored;
        const bool search = isReplaced(name) && !files::exists(found / part, ignored);
        found /= search ? onlyEntry(found, name).value_or(part) : part;
    }
    const std::u8string bytes = found.u8string();
    return {bytes.begin(), bytes.end()};
}

std::string droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
#ifdef _WIN32
    return urls.front().toLocalFile().toStdString();
#else
    const QByteArray encoded = urls.front().path(QUrl::FullyEncoded).toLatin1();
    return QByteArray::fromPercentEncoding(encoded).toStdString();
#endif
}

} // namespace tessera
