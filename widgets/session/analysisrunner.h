// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Follows the document: a new table or recipe starts a background analysis that reuses what it can
// and publishes a snapshot after every stage; of a large table a draft comes first. It never
// blocks, and it never changes the document.

#include "analysis/analysiscache.h"
#include "analysis/analyze.h"
#include "session/latestjob.h"

#include <QObject>

namespace tessera {

class ProjectDocument;

class AnalysisRunner : public QObject {
    Q_OBJECT
public:
    explicit AnalysisRunner(ProjectDocument& document, QObject* parent = nullptr);
    /// `cacheBytes`: how much former analyses may hold beyond what is shown.
    AnalysisRunner(ProjectDocument& document, std::size_t cacheBytes, QObject* parent = nullptr);

    /// The newest snapshot; null while no table is open. Stages that are not made yet have no
    /// value: a view goes on showing the last analysis in which all the stages it needs were made,
    /// dimmed (see stale()).
    AnalysisPtr analysis() const { return m_analysis; }
    const AnalysisCache& cache() const { return m_cache; }
    bool busy() const;
    /// What is shown is not, or not all, of what the recipe asks for: newer results are on their
    /// way, or were cancelled.
    bool stale() const;
    const Progress& progress() const;
    void cancel();  ///< stops; the last snapshot stays
    void restart(); ///< goes on after cancel()

Q_SIGNALS:
    void analysisChanged();
    void busyChanged(bool busy);

private:
    void start();
    void receive(const AnalysisPtr& snapshot);
    void fail(const TablePtr& table, const Recipe& recipe, const Issue& issue);

    ProjectDocument& m_document;
    LatestJob m_job;
    AnalysisPtr m_analysis;
    AnalysisCache m_cache;
    bool m_awaitingFirst = false; ///< no snapshot of the newest request has arrived yet
};

} // namespace tessera
