// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tableloader.h"

#include "sample/sample.h"
#include "session/projectdocument.h"

namespace tessera {

TableLoader::TableLoader(ProjectDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&m_job, &LatestJob::busyChanged, this, &TableLoader::busyChanged);
}

void TableLoader::load(const SourceRef& source)
{
    m_job.start(
        [this, source](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            Result<TablePtr> table = readTable(source, cancel);
            deliver([this, source, table = std::move(table)] { receive(source, table); });
        },
        [this, source](const Issue& issue) { receive(source, issue); });
}

void TableLoader::loadSample()
{
    const SourceRef sample{.kind = SourceKind::Sample};
    m_job.start(
        [this, sample](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            cancel.begin(Activity::Reading);
            TablePtr table = sampleTable();
            deliver([this, sample, table = std::move(table)] { receive(sample, table); });
        },
        [this, sample](const Issue& issue) { receive(sample, issue); });
}

void TableLoader::receive(const SourceRef& source, const Result<TablePtr>& table)
{
    if (table) {
        m_document.setTable(*table, source);
        Q_EMIT loaded();
    } else if (table.issue().code != IssueCode::Cancelled) {
        Q_EMIT failed(source, table.issue());
    }
}

void TableLoader::cancel()
{
    m_job.cancel();
}

bool TableLoader::busy() const
{
    return m_job.busy();
}

const Progress& TableLoader::progress() const
{
    return m_job.progress();
}

} // namespace tessera

#include "moc_tableloader.cpp"
