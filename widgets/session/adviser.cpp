// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/adviser.h"

#include "session/analysisrunner.h"
#include "session/projectdocument.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr int patienceMs = 400;
constexpr std::size_t mostKnown = 16;

/// The key of what is judged; empty where nothing was compared.
Fingerprint comparisonOf(const AnalysisPtr& analysis)
{
    const bool compared = analysis && analysis->effort == Effort::Full && analysis->sweep.made() &&
                          analysis->sweepQuality.made() &&
                          !analysis->sweep.value->solutions.empty();
    return compared ? analysis->sweepQuality.key : Fingerprint{};
}

} // namespace

Adviser::Adviser(const Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Adviser::start);
    connect(&m_job, &LatestJob::busyChanged, this, &Adviser::changed);
    connect(&session.runner, &AnalysisRunner::analysisChanged, this, &Adviser::follow);
    connect(&session.runner, &AnalysisRunner::busyChanged, this, &Adviser::follow);
    connect(&session.document, &ProjectDocument::tableChanged, this, [this] {
        m_report.reset();
        m_reportKey = {};
        m_known.clear();
        follow();
    });
    follow();
}

void Adviser::setWatched(bool watched)
{
    m_watched = watched;
    startLater();
}

bool Adviser::current() const
{
    return m_report && m_reportKey == m_wanted && !m_wanted.empty();
}

double Adviser::fraction() const
{
    return m_job.busy() ? std::clamp(m_job.progress().fraction.load(), 0.0, 1.0) : 0.0;
}

AdviceReportPtr Adviser::known(const Fingerprint& key) const
{
    const auto found = std::ranges::find(m_known, key, &Known::key);
    return found == m_known.end() ? nullptr : found->report;
}

/// The analysis goes first: what is being judged gives way to it.
void Adviser::follow()
{
    const bool busy = m_session.runner.busy();
    const Fingerprint key = comparisonOf(m_session.runner.analysis());
    if (busy || key != m_wanted) {
        m_patience.stop();
        m_job.cancel();
    }
    if (key != m_wanted) {
        m_wanted = key;
        m_stopped = false;
        m_failure.reset();
    }
    if (const AdviceReportPtr report = known(key)) {
        m_report = report;
        m_reportKey = key;
    }
    startLater();
    Q_EMIT changed();
}

void Adviser::startLater()
{
    const AnalysisPtr analysis = m_session.runner.analysis();
    const bool due = m_watched && !m_stopped && !m_failure && !m_wanted.empty() && !current() &&
                     analysis && analysis->complete && !m_session.runner.busy();
    if (due && !m_job.busy() && !m_patience.isActive())
        m_patience.start();
}

void Adviser::start()
{
    const AnalysisPtr analysis = m_session.runner.analysis();
    if (m_session.runner.busy() || comparisonOf(analysis) != m_wanted || m_wanted.empty())
        return;
    m_job.start(
        [this, analysis, key = m_wanted](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            auto made =
                std::make_shared<const Result<AdviceReport>>(adviseOn(*analysis, {}, cancel));
            cancel.poll();
            deliver([this, key, made] { receive(key, *made); });
        },
        [this](const Issue& issue) { receive(m_wanted, issue); });
}

void Adviser::receive(const Fingerprint& key, const Result<AdviceReport>& made)
{
    if (!made) {
        m_failure = made.issue();
        Q_EMIT changed();
        return;
    }
    m_report = std::make_shared<const AdviceReport>(*made);
    m_reportKey = key;
    m_known.push_back({key, m_report});
    if (m_known.size() > mostKnown)
        m_known.pop_front();
    Q_EMIT changed();
}

void Adviser::stop()
{
    m_stopped = true;
    m_patience.stop();
    m_job.cancel();
    Q_EMIT changed();
}

void Adviser::goOn()
{
    m_stopped = false;
    m_failure.reset();
    start();
    Q_EMIT changed();
}

} // namespace tessera
