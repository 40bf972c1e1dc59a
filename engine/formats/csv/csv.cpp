// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/csv.h"

#include "formats/csv/preview.h"
#include "formats/csv/tablereader.h"

#include <new>

namespace tessera::csv {

namespace {

/// The one place in which the private exceptions of reading become issues.
template<class T, class Work>
Result<T> guarded(const std::string& path, Work work)
{
    try {
        return work();
    } catch (const Cancelled&) {
        return Issue{
            .code = IssueCode::Cancelled, .severity = Severity::Note, .where = {.path = path}};
    } catch (const std::bad_alloc&) {
        return Issue{.code = IssueCode::MemoryExhausted, .where = {.path = path}};
    }
}

} // namespace

Result<Preview> previewCsv(const std::string& path, const ReadOptions& options, std::size_t maxRows,
                           const Cancel& cancel, const Limits& limits)
{
    return guarded<Preview>(path, [&]() -> Result<Preview> {
        Result<ByteSource> source = ByteSource::open(path, cancel);
        if (!source)
            return source.issue();
        return previewOf(*source, options, maxRows, limits);
    });
}

Result<TablePtr> readCsv(const SourceRef& source, const Cancel& cancel, const Limits& limits)
{
    return guarded<TablePtr>(source.path, [&]() -> Result<TablePtr> {
        Result<ByteSource> bytes = ByteSource::open(source.path, cancel);
        if (!bytes)
            return bytes.issue();
        return readTable(*std::move(bytes), source, cancel, limits);
    });
}

} // namespace tessera::csv
