// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Loads tables in the background and hands them to the document. A failed load leaves everything as
// it was. It never shows anything.

#include "base/issue.h"
#include "formats/format.h"
#include "session/latestjob.h"

#include <QObject>

namespace tessera {

class ProjectDocument;

class TableLoader : public QObject {
    Q_OBJECT
public:
    explicit TableLoader(ProjectDocument& document, QObject* parent = nullptr);

    void load(const SourceRef& source);
    void loadSample();
    void cancel();
    bool busy() const;
    const Progress& progress() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void loaded(); ///< the document has the new table
    void failed(const tessera::SourceRef& source, const tessera::Issue& issue);

private:
    void receive(const SourceRef& source, const Result<TablePtr>& table);

    ProjectDocument& m_document;
    LatestJob m_job;
};

} // namespace tessera
