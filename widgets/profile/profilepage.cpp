// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilepage.h"

#include "parts/frame/emptystate.h"
#include "parts/frame/failurestrip.h"
#include "parts/layout/verticalscroll.h"
#include "parts/segments/segmentchips.h"
#include "profile/detailcard.h"
#include "profile/profileheatmapcard.h"
#include "profile/profileinspector.h"
#include "profile/segmentcards.h"
#include "session/projectdocument.h"
#include "session/segmentstyle.h"
#include "session/stagefollower.h"
#include "session/tableloader.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace tessera {

namespace {

constexpr int gap = 12;

} // namespace

ProfilePage::ProfilePage(const Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_stack(new QStackedWidget(this))
    , m_inspector(new ProfileInspector(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeContent());
    connect(m_follower, &StageFollower::shownChanged, this, &ProfilePage::refresh);
    connect(m_follower, &StageFollower::failureChanged, this, &ProfilePage::refresh);
    connect(&session.document, &ProjectDocument::tableChanged, this, &ProfilePage::refresh);
    connect(&session.document, &ProjectDocument::annotationsChanged, this,
            &ProfilePage::headlineChanged);
    refresh();
}

QWidget* ProfilePage::makeEmptyState()
{
    auto* empty = new EmptyState(QStringLiteral("profile"), tr("Nothing to describe yet"),
                                 tr("Open a table with one customer in each row. Its segments are "
                                    "described here, and you give them their names."),
                                 this);
    connect(empty->addButton(tr("Use the sample")), &QPushButton::clicked, this,
            [this] { m_session.loader.loadSample(); });
    return empty;
}

QWidget* ProfilePage::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto* heatmap = new ProfileHeatmapCard(m_session, content);
    auto* detail = new DetailCard(m_session, content);
    connect(heatmap, &ProfileHeatmapCard::columnChosen, detail, &DetailCard::showColumn);
    column->addWidget(new FailureStrip(m_session, m_follower, content));
    column->addWidget(new SegmentChips(m_session, content));
    column->addWidget(heatmap);
    column->addWidget(new SegmentCards(m_session, content));
    column->addWidget(detail);
    column->addStretch(1);
    return new VerticalScroll(content, this);
}

void ProfilePage::refresh()
{
    m_stack->setCurrentIndex(m_session.document.table() ? 1 : 0);
    Q_EMIT headlineChanged();
}

int ProfilePage::namedCount() const
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown)
        return 0;
    const auto styles = segmentStyles(m_session.document.annotations(), *shown->profiles.value);
    return static_cast<int>(std::count_if(styles.begin(), styles.end(),
                                          [](const SegmentStyle& style) { return style.named; }));
}

QString ProfilePage::title() const
{
    return tr("Profile");
}

QString ProfilePage::sentence() const
{
    return tr("What each segment is like and how it differs. Double-click a name to change it.");
}

QString ProfilePage::stateText() const
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown || namedCount() == 0)
        return tr("Name and describe");
    return tr("%1 of %2 named")
        .arg(QString::number(namedCount()), QString::number(shown->profiles.value->sizes.size()));
}

StepState ProfilePage::stepState() const
{
    if (m_follower->failure())
        return StepState::Failed;
    return m_follower->shown() ? StepState::Ready : StepState::Empty;
}

QString ProfilePage::help() const
{
    return tr("The heatmap shows how far the mean of each segment lies from the mean of all "
              "customers, in standard deviations; columns that tell segments apart best come "
              "first. Click a row, a chip or a card to look at a segment: its customers are "
              "selected everywhere.\n"
              "Give segments names and notes here. They follow their segment when the result "
              "changes, and appear in the report.\n"
              "Columns that were not clustered on are described as well. Ctrl+C copies the table.");
}

} // namespace tessera
