// SPDX-License-Identifier: GPL-3.0-or-later
#include "reduce/reducepage.h"

#include "charts/heatmap/heatmapwidget.h"
#include "charts/qtcharts/chartwidget.h"
#include "charts/shared/windowtext.h"
#include "look/theme.h"
#include "parts/fields/choicefield.h"
#include "parts/fields/sliderfield.h"
#include "parts/fields/variancefield.h"
#include "parts/frame/card.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/textlabel.h"
#include "parts/layout/whenseen.h"
#include "pictures/reducespecs.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/recipeedits.h"
#include "session/stagefollower.h"
#include "words/issuetext.h"
#include "words/numbertext.h"
#include "words/scalingtext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace tessera {

namespace {

constexpr int screeHeightPx = 150; ///< at least: lower, its axis has no room for labels
constexpr int componentsOnChart = 12;
constexpr std::size_t featuresSeenAtOnce = 24;

} // namespace

ReducePage::ReducePage(const Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_follower(new StageFollower(session, {StageId::Features, StageId::Projection}, this))
    , m_screeDrawer(new WhenSeen(this,
                                 [this] {
                                     if (const AnalysisPtr shown = m_follower->shown())
                                         m_scree->setSpec(screeSpec(*shown, componentsAsked()));
                                 }))
    , m_loadingsDrawer(new WhenSeen(this, [this] { drawLoadings(); }))
{
    buildCentre();
    buildInspector();
    connect(m_follower, &StageFollower::shownChanged, this, &ReducePage::refreshCharts);
    connect(m_follower, &StageFollower::failureChanged, this, &ReducePage::refreshCharts);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ReducePage::drawLoadings);
    connect(m_loadings, &HeatmapWidget::windowChanged, this, [this](const QString& window) {
        m_loadingsCard->setUnit(withWindow(tr("weight of each feature in each component"), window));
    });
    connect(m_follower, &StageFollower::staleChanged, this, [this](bool stale) {
        m_scree->setStale(stale);
        m_loadings->setStale(stale);
    });
    connect(&m_session.document, &ProjectDocument::recipeChanged, this,
            &ReducePage::refreshChoices);
    connect(&m_session.document, &ProjectDocument::tableChanged, this, &ReducePage::refreshChoices);
    connect(&m_session.document, &ProjectDocument::tableChanged, this, &ReducePage::chooseOrder);
    chooseOrder();
    refreshCharts();
}

ReducePage::~ReducePage() = default;

void ReducePage::buildCentre()
{
    m_notice = new NoticeStrip;
    m_notice->offerRowsIn(m_session.selection);
    m_notice->hide();
    m_scree = new ChartWidget;
    m_scree->setMinimumHeight(screeHeightPx);
    m_loadings = new HeatmapWidget;
    auto* scree =
        new Card(tr("Scree"), tr("share of the variance per component, and its running total"));
    scree->body()->addWidget(m_scree);
    m_loadingsCard = new Card(tr("Loadings"), tr("weight of each feature in each component"));
    m_order = new QComboBox;
    m_order->addItem(tr("As in the table"), static_cast<int>(LoadingOrder::AsInTable));
    m_order->addItem(tr("Largest loadings first"), static_cast<int>(LoadingOrder::LargestFirst));
    keepTextStyle(m_order, TextStyle::Secondary);
    m_order->setAccessibleName(tr("Order of the features"));
    m_loadingsCard->addTool(m_order);
    m_loadingsCard->body()->addWidget(m_loadings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(scree, 3);
    column->addWidget(m_loadingsCard, 4);
}

void ReducePage::buildInspector()
{
    m_inspector = new QWidget(this);
    auto* column = new QVBoxLayout(m_inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* heading = new TextLabel(TextStyle::CardTitle);
    heading->setText(tr("Scale and reduce"));
    column->addWidget(heading);

    m_scaling = new ChoiceField(tr("Scaling"));
    for (const Scaling scaling : offeredScalings) {
        m_scaling->addChoice(scalingName(scaling), static_cast<int>(scaling),
                             scalingEffect(scaling));
    }
    column->addWidget(m_scaling);
    connect(m_scaling, &ChoiceField::valueEdited, this, [this](int value) {
        Recipe next = m_session.document.recipe();
        next.scaling.method = static_cast<Scaling>(value);
        m_session.document.editRecipe(tr("Change the scaling"), next);
    });

    m_components = new SliderField(tr("PCA components"));
    m_variance = new VarianceField;
    auto* components = new QVBoxLayout;
    components->setSpacing(6);
    components->addWidget(m_components);
    components->addWidget(m_variance);
    column->addLayout(components);
    connect(m_components, &SliderField::valueEdited, this, &ReducePage::editComponents);
    connect(m_variance, &VarianceField::percentEdited, this, [this](std::optional<double> percent) {
        m_session.document.editRecipe(
            percent ? tr("Components by share of the variance") : tr("Cluster on all features"),
            withVarianceShare(m_session.document.recipe(), percent), QStringLiteral("variance"));
    });
    column->addStretch();
}

void ReducePage::editComponents(int components)
{
    m_session.document.editRecipe(tr("Change the components"),
                                  withComponents(m_session.document.recipe(), components),
                                  m_components->editKey());
}

int ReducePage::componentsAsked() const
{
    const ProjectionRecipe& recipe = m_session.document.recipe().projection;
    if (recipe.components)
        return *recipe.components;
    if (!recipe.variancePercent || !m_follower->shown())
        return 0;
    const Result<int> used = componentsUsed(*m_follower->shown()->projection.value, recipe);
    return used ? *used : 0;
}

int ReducePage::availableComponents() const
{
    const AnalysisPtr shown = m_follower->shown();
    return shown ? static_cast<int>(shown->projection.value->loadings.columns()) : 0;
}

void ReducePage::refreshChoices()
{
    const bool open = m_session.document.table() != nullptr;
    m_inspector->setEnabled(open);
    m_scaling->setValue(static_cast<int>(m_session.document.recipe().scaling.method));
    const int asked = componentsAsked();
    m_components->setRange(0, std::max(availableComponents(), asked));
    m_components->setValue(asked);
    m_variance->setPercent(m_session.document.recipe().projection.variancePercent);
    const AnalysisPtr shown = m_follower->shown();
    m_components->setHint(shown ? componentsHint(*shown->projection.value, asked) : QString());
    m_screeDrawer->request();
    Q_EMIT headlineChanged();
}

void ReducePage::refreshCharts()
{
    const Issue* failure = m_follower->failure();
    m_notice->setVisible(failure != nullptr);
    if (failure)
        m_notice->setNotice(noticeOf(*failure));
    if (!m_follower->shown())
        m_scree->setSpec({.emptyText = tr("Open a table to see its components")});
    m_loadingsDrawer->request();
    refreshChoices();
}

void ReducePage::drawLoadings()
{
    const AnalysisPtr shown = m_follower->shown();
    if (!shown) {
        m_loadings->setSpec({});
        return;
    }
    m_loadings->setSpec(loadingsSpec(*shown, componentsOnChart,
                                     static_cast<LoadingOrder>(m_order->currentData().toInt())));
}

/// A table of many features opens with those that can be told apart.
void ReducePage::chooseOrder()
{
    const TablePtr table = m_session.document.table();
    const bool many = table && table->columnCount() > featuresSeenAtOnce;
    const QSignalBlocker blocker(m_order);
    m_order->setCurrentIndex(m_order->findData(
        static_cast<int>(many ? LoadingOrder::LargestFirst : LoadingOrder::AsInTable)));
}

QString ReducePage::title() const
{
    return tr("Reduce");
}

QString ReducePage::sentence() const
{
    const AnalysisPtr shown = m_follower->shown();
    if (!shown)
        return tr("Bring the features to one scale, and to fewer dimensions if that helps.");
    const Projection& projection = *shown->projection.value;
    return tr("The first two components hold %1 of the variance of %Ln feature(s).", nullptr,
              static_cast<int>(projection.loadings.rows()))
        .arg(shareText(varianceKept(projection, 2)));
}

QString ReducePage::stateText() const
{
    const AnalysisPtr shown = m_follower->shown();
    if (!shown)
        return tr("Scaling and PCA");
    const int asked = componentsAsked();
    if (asked == 0)
        return tr("%Ln scaled feature(s)", nullptr,
                  static_cast<int>(shown->features.value->names.size()));
    return tr("PCA · %Ln component(s) · %1", nullptr, asked)
        .arg(shareText(varianceKept(*shown->projection.value, asked)));
}

StepState ReducePage::stepState() const
{
    if (m_follower->failure())
        return StepState::Failed;
    return m_follower->shown() ? StepState::Ready : StepState::Empty;
}

QString ReducePage::help() const
{
    return tr("Scaling makes features comparable: without it, large amounts decide alone. "
              "Principal components "
              "are new axes that hold as much of the variance as possible; clustering on the first "
              "few leaves "
              "noise out. With 0 components the segments are made from all scaled features. The "
              "loadings show "
              "which features make up a component.");
}

} // namespace tessera
