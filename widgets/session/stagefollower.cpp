// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stagefollower.h"

#include "analysis/steps.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/session.h"

#include <algorithm>

namespace tessera {

namespace {

// Shorter than this, dimming and undimming would only flicker.
constexpr int patienceMs = 180;

} // namespace

bool stageMade(const Analysis& analysis, StageId stage)
{
    return std::ranges::any_of(
        steps(), [&](const Step& step) { return step.id == stage && step.made(analysis); });
}

StageFollower::StageFollower(const Session& session, std::vector<StageId> needs, QObject* parent)
    : QObject(parent)
    , m_document(session.document)
    , m_runner(session.runner)
    , m_needs(std::move(needs))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &StageFollower::updateStale);
    connect(&session.runner, &AnalysisRunner::analysisChanged, this, &StageFollower::refresh);
    connect(&session.runner, &AnalysisRunner::busyChanged, this, &StageFollower::refresh);
    connect(&session.document, &ProjectDocument::tableChanged, this, &StageFollower::refresh);
    connect(&session.document, &ProjectDocument::recipeChanged, this, &StageFollower::refresh);
    refresh();
}

const Issue* StageFollower::failure() const
{
    return m_failed ? m_failed->firstError() : nullptr;
}

bool StageFollower::loading() const
{
    return !m_shown && m_document.table() && !m_failed;
}

bool StageFollower::stopped() const
{
    const AnalysisPtr newest = m_runner.analysis();
    return m_document.table() && !m_runner.busy() && !m_failed &&
           (!newest || !newest->complete || newest->recipe != m_document.recipe());
}

bool StageFollower::allMade(const Analysis& analysis) const
{
    return std::all_of(m_needs.begin(), m_needs.end(),
                       [&](StageId stage) { return stageMade(analysis, stage); });
}

void StageFollower::refresh()
{
    const AnalysisPtr before = m_shown;
    const AnalysisPtr failedBefore = m_failed;
    const AnalysisPtr newest = m_runner.analysis();
    const TablePtr table = m_document.table();
    if (m_shown && m_shown->table != table)
        m_shown = nullptr;
    const bool ours = newest && table && newest->table == table;
    if (ours && allMade(*newest))
        m_shown = newest;
    m_failed =
        ours && newest->complete && !allMade(*newest) && newest->firstError() ? newest : nullptr;
    if (behind() && m_runner.busy() && !m_stale) {
        if (!m_patience.isActive())
            m_patience.start();
    } else
        updateStale();
    if (m_shown != before)
        Q_EMIT shownChanged();
    if (m_failed != failedBefore)
        Q_EMIT failureChanged();
}

bool StageFollower::behind() const
{
    if (!m_shown)
        return false;
    if (m_shown->effort == Effort::Draft)
        return true;
    const AnalysisPtr newest = m_runner.analysis();
    return newest != m_shown || (m_runner.busy() && m_shown->recipe != m_document.recipe());
}

void StageFollower::updateStale()
{
    const bool stale = behind() && m_runner.busy();
    if (!stale)
        m_patience.stop();
    if (stale == m_stale)
        return;
    m_stale = stale;
    Q_EMIT staleChanged(stale);
}

} // namespace tessera
