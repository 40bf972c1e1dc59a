// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last snapshot in which the stages that a view needs were made: what the view goes on showing
// while a newer one is on its way. It never mixes tables and never computes anything.

#include "analysis/analysis.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace tessera {

struct Session;
class AnalysisRunner;
class ProjectDocument;

/// True when `stage` of `analysis` has a value.
bool stageMade(const Analysis& analysis, StageId stage);

class StageFollower : public QObject {
    Q_OBJECT
public:
    StageFollower(const Session& session, std::vector<StageId> needs, QObject* parent);

    /// Null: nothing to show yet for the table that is open.
    const AnalysisPtr& shown() const { return m_shown; }
    /// What is shown is a draft or belongs to former choices, has done so for longer than a blink,
    /// and a newer result is on its way.
    bool stale() const { return m_stale; }
    /// What is shown belongs to former choices and nothing is on its way: cancelled.
    bool stopped() const;
    /// Why there is no newer result; null while it is being made, or when all is well.
    const Issue* failure() const;
    /// Nothing is shown, but it is being made.
    bool loading() const;

Q_SIGNALS:
    void shownChanged();
    void staleChanged(bool stale);
    void failureChanged();

private:
    void refresh();
    void updateStale();
    bool behind() const;
    bool allMade(const Analysis& analysis) const;

    const ProjectDocument& m_document;
    const AnalysisRunner& m_runner;
    std::vector<StageId> m_needs;
    AnalysisPtr m_shown;
    AnalysisPtr m_failed; ///< keeps failure() alive
    QTimer m_patience;
    bool m_stale = false;
};

} // namespace tessera
