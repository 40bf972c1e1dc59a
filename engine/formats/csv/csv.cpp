// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/csv.h"

#include "base/job.h"
#include "formats/csv/reading/preview.h"
#include "formats/csv/reading/tablereader.h"

namespace tessera::csv {

namespace {

/// What goes wrong stands at the file.
template<class T>
Result<T> at(const std::string& path, Result<T> result)
{
    if (result || !result.issue().where.path.empty())
        return result;
    Issue issue = result.issue();
    issue.where.path = path;
    return issue;
}

} // namespace

Result<Preview> previewCsv(const std::string& path, const ReadOptions& options, std::size_t maxRows,
                           const Cancel& cancel, const Limits& limits)
{
    return at(path, runJob(cancel, [&]() -> Result<Preview> {
                  Result<ByteSource> source = ByteSource::open(path, cancel);
                  if (!source)
                      return source.issue();
                  return previewOf(*source, options, maxRows, limits);
              }));
}

Result<TablePtr> readCsv(const SourceRef& source, const Cancel& cancel, const Limits& limits)
{
    return at(source.path, runJob(cancel, [&]() -> Result<TablePtr> {
                  Result<ByteSource> bytes = ByteSource::open(source.path, cancel);
                  if (!bytes)
                      return bytes.issue();
                  return readTable(*std::move(bytes), source, cancel, limits);
              }));
}

} // namespace tessera::csv
