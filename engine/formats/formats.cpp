// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/csv.h"
#include "formats/format.h"

#include <algorithm>

namespace tessera {

namespace {

/// A format that can be read: one line in the list below.
struct Reader {
    FormatInfo info;
    Result<Preview> (*preview)(const std::string& path, const ReadOptions& options,
                               std::size_t maxRows, const Cancel& cancel);
    Result<TablePtr> (*read)(const SourceRef& source, const Cancel& cancel);
};

const std::vector<Reader>& readers()
{
    static const std::vector<Reader> list{
        {.info = {.id = "csv", .extensions = {"csv", "tsv", "txt", "dat", "tab"}},
         .preview =
             [](const std::string& path, const ReadOptions& options, std::size_t maxRows,
                const Cancel& cancel) { return csv::previewCsv(path, options, maxRows, cancel); },
         .read = [](const SourceRef& source,
                    const Cancel& cancel) { return csv::readCsv(source, cancel); }},
    };
    return list;
}

std::string extensionOf(const std::string& path)
{
    const std::size_t dot = path.find_last_of("./\\");
    if (dot == std::string::npos || path[dot] != '.')
        return {};
    std::string extension = path.substr(dot + 1);
    for (char& c : extension) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return extension;
}

/// By its extension; what nobody claims is tried as text, the first of the list.
const Reader& readerFor(const std::string& path)
{
    const std::string extension = extensionOf(path);
    for (const Reader& reader : readers()) {
        const auto& known = reader.info.extensions;
        if (std::find(known.begin(), known.end(), extension) != known.end())
            return reader;
    }
    return readers().front();
}

} // namespace

Result<Preview> previewFile(const std::string& path, const ReadOptions& options,
                            std::size_t maxRows, const Cancel& cancel)
{
    return readerFor(path).preview(path, options, maxRows, cancel);
}

Result<TablePtr> readTable(const SourceRef& source, const Cancel& cancel)
{
    return readerFor(source.path).read(source, cancel);
}

const std::vector<FormatInfo>& formats()
{
    static const std::vector<FormatInfo> list = [] {
        std::vector<FormatInfo> infos;
        for (const Reader& reader : readers())
            infos.push_back(reader.info);
        return infos;
    }();
    return list;
}

} // namespace tessera
