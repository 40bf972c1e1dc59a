// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/segmentpage.h"

#include "parts/frame/emptystate.h"
#include "parts/frame/failurestrip.h"
#include "parts/labels/separator.h"
#include "parts/layout/verticalscroll.h"
#include "segment/advicecard.h"
#include "segment/headlinetext.h"
#include "segment/modelinspector.h"
#include "segment/profilescard.h"
#include "segment/scattercard.h"
#include "segment/segmentinspector.h"
#include "segment/sweepcard.h"
#include "session/projectdocument.h"
#include "session/stagefollower.h"
#include "session/tableloader.h"
#include "words/methodtext.h"
#include "words/numbertext.h"
#include "words/whytext.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace tessera {

namespace {

constexpr int gap = 12;
constexpr int leastTopRow = 330;
constexpr int mostTopRow = 520;      // beyond, what is below shows more
constexpr double topRowShare = 0.62; // of the page

} // namespace

SegmentPage::SegmentPage(const Session& session)
    : m_session(session)
    , m_follower(new StageFollower(
          session, {StageId::Cleaned, StageId::Features, StageId::Clusters, StageId::Profiles},
          this))
    , m_stack(new QStackedWidget(this))
    , m_inspector(makeInspector())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeContent());
    connect(m_follower, &StageFollower::shownChanged, this, &SegmentPage::refresh);
    connect(m_follower, &StageFollower::failureChanged, this, &SegmentPage::headlineChanged);
    connect(&session.document, &ProjectDocument::tableChanged, this, &SegmentPage::refresh);
    connect(&session.document, &ProjectDocument::recipeChanged, this,
            &SegmentPage::headlineChanged);
    refresh();
}

QWidget* SegmentPage::makeEmptyState()
{
    auto* empty =
        new EmptyState(QStringLiteral("segment"), tr("No customers yet"),
                       tr("Open a table with one customer in each row, or drop it on this "
                          "window. Segments appear here by themselves."),
                       this);
    connect(empty->addButton(tr("Use the sample")), &QPushButton::clicked, this,
            [this] { m_session.loader.loadSample(); });
    return empty;
}

QWidget* SegmentPage::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto* sweeps = new QVBoxLayout;
    sweeps->setSpacing(gap);
    sweeps->addWidget(new SweepCard(m_session, SweepCard::Measure::Inertia, content));
    sweeps->addWidget(new SweepCard(m_session, SweepCard::Measure::Silhouette, content));
    auto* top = new QHBoxLayout;
    top->setSpacing(gap);
    auto* scatter = new ScatterCard(m_session, content);
    scatter->setMinimumHeight(leastTopRow);
    m_scatter = scatter;
    top->addWidget(scatter, 17);
    top->addLayout(sweeps, 10);
    column->addWidget(new FailureStrip(m_session, m_follower, content));
    column->addLayout(top, 1);
    column->addWidget(new ProfilesCard(m_session, content));
    column->addWidget(new AdviceCard(m_session, content));

    return new VerticalScroll(content, this);
}

QWidget* SegmentPage::makeInspector()
{
    auto* inspector = new QWidget(this);
    auto* column = new QVBoxLayout(inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_why = new NoticeStrip(inspector);
    column->addWidget(new ModelInspector(m_session, inspector));
    column->addWidget(new Separator(inspector));
    column->addWidget(new SegmentInspector(m_session, inspector));
    column->addStretch(1);
    column->addWidget(m_why);
    return inspector;
}

/// The map stays large although the page goes on below it.
void SegmentPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_scatter->setMinimumHeight(
        std::clamp(static_cast<int>(height() * topRowShare), leastTopRow, mostTopRow));
}

void SegmentPage::refresh()
{
    m_stack->setCurrentIndex(m_session.document.table() ? 1 : 0);
    const AnalysisPtr& shown = m_follower->shown();
    m_why->setVisible(shown != nullptr);
    if (shown) {
        const WhyText why = whyText(whyFacts(*shown));
        m_why->setNotice({.kind = NoticeKind::Info, .title = why.title, .text = why.body});
    }
    Q_EMIT headlineChanged();
}

QString SegmentPage::title() const
{
    return tr("Segment");
}

QString SegmentPage::sentence() const
{
    if (!m_session.document.table())
        return tr("Groups of customers that are alike.");
    if (m_follower->failure())
        return tr("The segments cannot be made as asked.");
    return m_follower->shown() ? headlineText(*m_follower->shown()) : tr("Looking for segments …");
}

QString SegmentPage::stateText() const
{
    if (!m_session.document.table())
        return tr("Groups that are alike");
    if (m_follower->failure())
        return tr("Not possible as asked");
    const AnalysisPtr& shown = m_follower->shown();
    const QString method = methodName(m_session.document.recipe().clustering.method);
    return shown ? tr("%1 · k = %2").arg(method, countText(shown->clusters.value->clustering.k))
                 : method;
}

StepState SegmentPage::stepState() const
{
    if (m_follower->failure())
        return StepState::Failed;
    return m_follower->shown() ? StepState::Ready : StepState::Empty;
}

QString SegmentPage::help() const
{
    return tr(
        "k-means puts each customer into the segment whose centre is nearest; other methods are in "
        "the list at the right, each with what it is good for. Choose how many segments there are "
        "with the slider or by a click on a point of the elbow or the silhouette; everything "
        "follows at once.\n"
        "Drag around customers in the scatter to select them; click a chip or a row of the "
        "heatmap to select a whole segment. Shift adds, Ctrl toggles, Alt removes, Esc "
        "clears.\n"
        "F2 or a double click on a chip renames a segment. Names follow their segment when "
        "the result changes.");
}

} // namespace tessera
