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
    m_job.start([this, source](const Cancel& cancel, const LatestJob::Delivery& deliver) {
        Result<TablePtr> table = readTable(source, cancel);
        deliver([this, source, table = std::move(table)] { receive(source, table); });
    });
}

void TableLoader::loadSample()
{
    m_job.start([this](const Cancel& cancel, const LatestJob::Delivery& deliver) {
        cancel.begin(Activity::Reading);
        TablePtr table = sampleTable();
        deliver([this, table = std::move(table)] {
            receive({.path = "sample", .options = {}}, table);
        });
    });
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
