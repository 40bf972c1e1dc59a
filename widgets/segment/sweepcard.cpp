// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/sweepcard.h"

#include "charts/qtcharts/chartwidget.h"
#include "parts/labels/textlabel.h"
#include "pictures/builders.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/recipeedits.h"
#include "session/stagefollower.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <cmath>

namespace tessera {

namespace {

constexpr int pollMs = 100;

std::vector<StageId> needs(SweepCard::Measure measure)
{
    if (measure == SweepCard::Measure::Inertia)
        return {StageId::Sweep, StageId::Clusters};
    return {StageId::Sweep, StageId::SweepQuality, StageId::Clusters};
}

QString titleOf(SweepCard::Measure measure)
{
    return measure == SweepCard::Measure::Inertia ? SweepCard::tr("Elbow")
                                                  : SweepCard::tr("Silhouette");
}

QString explanation(SweepCard::Measure measure)
{
    return measure == SweepCard::Measure::Inertia
               ? SweepCard::tr("Inertia: the sum of squared distances of customers to the centre "
                               "of their segment. Where the curve bends, further segments help "
                               "little. Click a point to use its number of segments.")
               : SweepCard::tr("Silhouette: how much nearer customers are to their own segment "
                               "than to the next one, from −1 to 1; above 0.5 is clear-cut. Click "
                               "a point to use its number of segments.");
}

} // namespace

SweepCard::SweepCard(const Session& session, Measure measure, QWidget* parent)
    : Card(titleOf(measure), {}, parent)
    , m_session(session)
    , m_measure(measure)
    , m_follower(new StageFollower(session, needs(measure), this))
    , m_chart(new ChartWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_chart->setToolTip(explanation(measure));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(makeInvitation());
    body()->addWidget(m_stack, 1);
    connect(m_follower, &StageFollower::shownChanged, this, &SweepCard::forgetFound);
    connect(m_follower, &StageFollower::staleChanged, this, &SweepCard::showStale);
    connect(&session.document, &ProjectDocument::recipeChanged, this, &SweepCard::forgetFound);
    connect(&session.runner, &AnalysisRunner::analysisChanged, this, [this] {
        if (!m_follower->shown())
            refresh();
    });
    // Queued: the handler changes the series that the click came from.
    connect(m_chart, &ChartWidget::pointActivated, this, &SweepCard::choose, Qt::QueuedConnection);
    if (measure == Measure::Inertia) {
        m_poll.setInterval(pollMs);
        connect(&m_poll, &QTimer::timeout, this, &SweepCard::poll);
        const auto follow = [this](bool busy) { busy ? m_poll.start() : m_poll.stop(); };
        connect(&session.runner, &AnalysisRunner::busyChanged, this, follow);
        follow(session.runner.busy());
    }
    refresh();
}

QWidget* SweepCard::makeInvitation()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    auto* text = new TextBlock(TextStyle::Secondary, Tone::Secondary, page);
    text->setText(tr("Only the chosen number of segments was computed."));
    text->setAlignment(Qt::AlignCenter);
    auto* button = new QPushButton(tr("Compare 2 to 10"), page);
    connect(button, &QPushButton::clicked, this, [this] {
        const Recipe& recipe = m_session.document.recipe();
        m_session.document.editRecipe(tr("Compare numbers of segments"),
                                      withComparedRange(recipe, KRange{}));
    });
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void SweepCard::refresh()
{
    const ClusteringRecipe& clustering = m_session.document.recipe().clustering;
    const bool asked = !clustering.k || clustering.kRange;
    m_stack->setCurrentIndex(asked || !m_session.document.table() ? 0 : 1);
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown) {
        m_chart->setSpec({.title = titleOf(m_measure), .emptyText = waitingText()});
        setUnit({});
        return;
    }
    ChartSpec spec = specOf(*shown);
    spec.x.title.clear(); // the page says it once, in the inspector
    m_chart->setSpec(spec);
    m_chart->setAccessibleName(spec.title);
    m_chart->setAccessibleDescription(spec.description);
    setUnit(spec.unit);
}

/// Segments are drawn long before they can be judged: that the card is empty needs a word then.
QString SweepCard::waitingText() const
{
    const AnalysisPtr made = m_session.runner.analysis();
    const bool drafted = made && made->effort == Effort::Draft && made->clusters.made();
    return m_measure == Measure::Silhouette && drafted ? tr("Measured once the segments are final")
                                                       : QString();
}

ChartSpec SweepCard::specOf(const Analysis& analysis) const
{
    if (m_measure == Measure::Silhouette)
        return silhouetteSpec(analysis);
    return m_found.found() > 0 ? elbowSpec(analysis, m_found) : elbowSpec(analysis);
}

/// With final values in it the curve says itself what is still to come: the veil would dim both.
void SweepCard::showStale()
{
    m_chart->setStale(m_follower->stale() && m_found.found() == 0);
}

void SweepCard::forgetFound()
{
    m_found = {};
    refresh();
    showStale();
}

/// What was found stays when the job goes on to what follows the sweep.
void SweepCard::poll()
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown || shown->effort != Effort::Draft || shown->recipe != m_session.document.recipe())
        return;
    SweptSoFar soFar = m_session.runner.progress().sweep.soFar();
    if (soFar.found() <= m_found.found())
        return;
    m_found = std::move(soFar);
    refresh();
    showStale();
}

void SweepCard::choose(int line, int index)
{
    const ChartSpec& spec = m_chart->spec();
    if (line < 0 || line >= spec.lines.size() || index < 0 ||
        index >= spec.lines[line].points.size())
        return;
    const int k = static_cast<int>(std::lround(spec.lines[line].points[index].x()));
    if (k < 2)
        return; // one segment is all customers: the curve starts there, a choice it is not
    m_session.document.editRecipe(tr("Make %Ln segment(s)", nullptr, k),
                                  withSegments(m_session.document.recipe(), k));
}

} // namespace tessera
