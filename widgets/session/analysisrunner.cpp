// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analysisrunner.h"

#include "session/projectdocument.h"

namespace tessera {

namespace {

/// A first look at the segments of a large table, published stage by stage.
template<class Publish>
void runDraft(const Analysis& analysis, std::vector<AnalysisPtr> earlier, const Cancel& cancel,
              const Publish& publish)
{
    earlier.push_back(std::make_shared<const Analysis>(analysis));
    Analysis draft = beginAnalysis(analysis.table, analysis.recipe, earlier, Effort::Draft);
    while (advance(draft, {}, cancel))
        publish(draft);
}

/// Publishes a snapshot after each stage, and a draft before the segments of a large table; the
/// last snapshot is complete unless the job is stopped.
template<class Publish>
void runStages(Analysis& analysis, const std::vector<AnalysisPtr>& earlier, const Cancel& cancel,
               const Publish& publish)
{
    publish(analysis);
    bool published = false;
    bool drafted = false;
    while (true) {
        if (!drafted && worthADraft(analysis)) {
            drafted = true;
            runDraft(analysis, earlier, cancel, publish);
        }
        if (!advance(analysis, {}, cancel))
            break;
        publish(analysis);
        published = analysis.complete;
    }
    if (!published)
        publish(analysis);
}

} // namespace

AnalysisRunner::AnalysisRunner(ProjectDocument& document, QObject* parent)
    : AnalysisRunner(document, defaultCacheBytes(), parent)
{}

AnalysisRunner::AnalysisRunner(ProjectDocument& document, std::size_t cacheBytes, QObject* parent)
    : QObject(parent), m_document(document), m_cache(cacheBytes)
{
    connect(&m_job, &LatestJob::busyChanged, this, &AnalysisRunner::busyChanged);
    connect(&document, &ProjectDocument::recipeChanged, this, &AnalysisRunner::start);
    connect(&document, &ProjectDocument::tableChanged, this, [this] {
        m_cache.clear(); // frees the former table; its stages fit no other
        if (m_analysis) {
            m_analysis = nullptr;
            Q_EMIT analysisChanged();
        }
        start();
    });
}

bool AnalysisRunner::busy() const
{
    return m_job.busy();
}

bool AnalysisRunner::stale() const
{
    return m_analysis && (m_awaitingFirst || !m_analysis->complete);
}

const Progress& AnalysisRunner::progress() const
{
    return m_job.progress();
}

void AnalysisRunner::cancel()
{
    m_job.cancel();
}

void AnalysisRunner::restart()
{
    start();
}

void AnalysisRunner::start()
{
    const TablePtr table = m_document.table();
    if (!table) {
        m_job.cancel();
        return;
    }
    m_awaitingFirst = true;
    m_job.start(
        [this, table, recipe = m_document.recipe(),
         history = m_cache.analyses()](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            const auto publish = [&](const Analysis& analysis) {
                deliver([this, snapshot = std::make_shared<const Analysis>(analysis)] {
                    receive(snapshot);
                });
            };
            Analysis analysis = beginAnalysis(table, recipe, history);
            runStages(analysis, history, cancel, publish);
        },
        [this, table, recipe = m_document.recipe()](const Issue& issue) {
            fail(table, recipe, issue);
        });
}

/// What was made so far ends with the issue; views go on showing what they showed.
void AnalysisRunner::fail(const TablePtr& table, const Recipe& recipe, const Issue& issue)
{
    auto failed = std::make_shared<Analysis>();
    if (m_awaitingFirst) {
        failed->table = table;
        failed->recipe = recipe;
    } else {
        *failed = *m_analysis;
    }
    failed->issues.push_back(issue);
    failed->complete = true;
    receive(failed);
}

void AnalysisRunner::receive(const AnalysisPtr& snapshot)
{
    // Snapshots of one run replace each other; the last of a former run stays as a part of the
    // cache.
    if (!m_awaitingFirst && !m_cache.analyses().empty())
        m_cache.replaceNewest(snapshot);
    else
        m_cache.add(snapshot);
    m_awaitingFirst = false;
    m_analysis = snapshot;
    Q_EMIT analysisChanged();
}

} // namespace tessera

#include "moc_analysisrunner.cpp"
