// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/modelinspector.h"

#include "clustering/distances/distinct.h"
#include "parts/fields/sliderfield.h"
#include "parts/fields/variancefield.h"
#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "segment/methodsection.h"
#include "segment/moreoptions.h"
#include "segment/screebars.h"
#include "session/projectdocument.h"
#include "session/recipeedits.h"
#include "session/stagefollower.h"
#include "words/numbertext.h"
#include "words/scalingtext.h"
#include "words/whytext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace tessera {

namespace {

constexpr int mostSegments = 20;

/// A label that belongs to the control below it.
TextLabel* fieldLabel(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(TextStyle::FieldLabel, Tone::Strong, parent);
    label->setText(text);
    return label;
}

} // namespace

ModelInspector::ModelInspector(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_space(new StageFollower(session, {StageId::Features, StageId::Scaled, StageId::Projection},
                                this))
    , m_clusters(new StageFollower(session, {StageId::Clusters}, this))
    , m_sweep(new StageFollower(session, {StageId::Sweep}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* title = new TextLabel(TextStyle::CardTitle, Tone::Strong, this);
    title->setText(tr("Model"));
    column->addWidget(title);
    column->addWidget(new MethodSection(session, this));
    column->addSpacing(6);
    addSegments(column);
    column->addSpacing(6);
    addComponents(column);
    column->addSpacing(6);
    addScaling(column);
    column->addWidget(new MoreOptions(session, this));

    for (StageFollower* follower : {m_space, m_clusters, m_sweep})
        connect(follower, &StageFollower::shownChanged, this, &ModelInspector::refresh);
    connect(&session.document, &ProjectDocument::recipeChanged, this, &ModelInspector::refresh);
    connect(&session.document, &ProjectDocument::tableChanged, this, &ModelInspector::refresh);
    refresh();
}

void ModelInspector::edit(const QString& text, const Recipe& next, const QString& mergeKey)
{
    m_session.document.editRecipe(text, next, mergeKey);
}

void ModelInspector::addSegments(QVBoxLayout* column)
{
    m_segments = new SliderField(tr("Segments (k)"), this);
    m_segments->setRange(2, mostSegments);
    m_segments->setToolTip(tr("How many segments the customers are cut into (+ and − anywhere)"));
    m_suggestion = new LinkButton(this);
    m_suggestion->setToolTip(
        tr("The elbow is where the inertia curve bends most. Click to use it."));
    QSizePolicy policy = m_suggestion->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_suggestion->setSizePolicy(policy);
    m_auto = new QCheckBox(tr("Auto"), this);
    keepTextStyle(m_auto, TextStyle::Secondary);
    m_auto->setToolTip(tr("Follow the elbow whenever the data or the features change"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_suggestion, 1);
    row->addWidget(m_auto);
    column->addWidget(m_segments);
    column->addLayout(row);

    connect(m_segments, &SliderField::valueEdited, this, [this](int k) {
        edit(tr("Make %Ln segment(s)", nullptr, k), withSegments(m_session.document.recipe(), k),
             m_segments->editKey());
    });
    connect(m_suggestion, &LinkButton::clicked, this, [this] {
        if (m_sweep->shown())
            edit(tr("Use the suggested number of segments"),
                 withSegments(m_session.document.recipe(),
                              suggestedSegments(*m_sweep->shown()->sweep.value)));
    });
    connect(m_auto, &QCheckBox::clicked, this, [this](bool automatic) {
        const Recipe& recipe = m_session.document.recipe();
        if (automatic)
            edit(tr("Choose k by the elbow"), withSegmentsByElbow(recipe));
        else
            edit(tr("Choose k by hand"), withSegments(recipe, m_segments->value()));
    });
}

void ModelInspector::addComponents(QVBoxLayout* column)
{
    m_components = new SliderField(tr("PCA components"), this);
    m_components->setToolTip(
        tr("Principal components: the few mixtures of features that hold most of the differences "
           "between customers. 0 clusters on all features."));
    m_scree = new ScreeBars(this);
    m_variance = new VarianceField(this);
    column->addWidget(m_components);
    column->addWidget(m_scree);
    column->addWidget(m_variance);
    connect(m_variance, &VarianceField::percentEdited, this, [this](std::optional<double> percent) {
        edit(percent ? tr("Components by share of the variance") : tr("Cluster on all features"),
             withVarianceShare(m_session.document.recipe(), percent), QStringLiteral("variance"));
    });
    connect(m_components, &SliderField::valueEdited, this, [this](int components) {
        edit(components == 0 ? tr("Cluster on all features")
                             : tr("Cluster on %Ln component(s)", nullptr, components),
             withComponents(m_session.document.recipe(), components), m_components->editKey());
    });
}

void ModelInspector::addScaling(QVBoxLayout* column)
{
    m_scaling = new QComboBox(this);
    for (const Scaling scaling : offeredScalings) {
        m_scaling->addItem(scalingName(scaling), static_cast<int>(scaling));
        m_scaling->setItemData(m_scaling->count() - 1, scalingEffect(scaling), Qt::ToolTipRole);
    }
    m_scaling->setToolTip(tr("Brings features to comparable sizes, so that none outweighs the "
                             "others."));
    TextLabel* label = fieldLabel(tr("Scaling"), this);
    label->setBuddy(m_scaling);
    m_scaling->setAccessibleName(tr("Scaling"));
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addStretch();
    row->addWidget(m_scaling);
    column->addLayout(row);
    connect(m_scaling, &QComboBox::activated, this, [this](int index) {
        Recipe next = m_session.document.recipe();
        next.scaling.method = static_cast<Scaling>(m_scaling->itemData(index).toInt());
        edit(tr("Change the scaling"), next);
    });
}

void ModelInspector::refresh()
{
    setEnabled(m_session.document.table() != nullptr);
    updateLimit();
    refreshSegments();
    refreshComponents();
    const Scaling method = m_session.document.recipe().scaling.method;
    m_scaling->setCurrentIndex(m_scaling->findData(static_cast<int>(method)));
}

void ModelInspector::updateLimit()
{
    const AnalysisPtr& shown = m_space->shown();
    if (!shown)
        return;
    const auto components = componentsUsed(*shown->projection.value, shown->recipe.projection);
    if (!components || (*components > 0 && !shown->scores.made()))
        return;
    const Fingerprint& space = *components > 0 ? shown->scores.key : shown->scaled.key;
    if (space == m_limitOf)
        return;
    m_limitOf = space;
    m_limit = static_cast<int>(distinctRows(shown->space(), mostSegments));
}

void ModelInspector::refreshSegments()
{
    const ClusteringRecipe& clustering = m_session.document.recipe().clustering;
    const AnalysisPtr& shown = m_clusters->shown();
    const int found = shown ? shown->clusters.value->clustering.k : 2;
    const int k = clustering.k.value_or(found);
    m_segments->setRange(2, std::max({2, std::min(m_limit, mostSegments), k}));
    m_segments->setValue(k);
    m_segments->setHint(
        m_limit < mostSegments ? tr("Only %Ln customer(s) differ.", nullptr, m_limit) : QString());
    const QSignalBlocker blocker(m_auto);
    m_auto->setChecked(!clustering.k);
    const bool compared = !clustering.k || clustering.kRange;
    const int suggested =
        compared && m_sweep->shown() ? suggestedSegments(*m_sweep->shown()->sweep.value) : 0;
    m_suggestion->setVisible(suggested > 0);
    m_suggestion->setText(tr("Suggested: %1, by the elbow").arg(countText(suggested)));
    m_suggestion->setEnabled(suggested != k);
}

void ModelInspector::refreshComponents()
{
    const AnalysisPtr& shown = m_space->shown();
    const Recipe& recipe = m_session.document.recipe();
    m_variance->setPercent(recipe.projection.variancePercent);
    if (!shown) {
        m_components->setHint({});
        m_scree->setRatios({}, 0);
        return;
    }
    const Projection& projection = *shown->projection.value;
    const std::vector<double>& ratios = projection.explainedVarianceRatio;
    const auto resolved = componentsUsed(projection, recipe.projection);
    const int most = static_cast<int>(projection.loadings.columns());
    const int used =
        resolved ? *resolved : std::min(recipe.projection.components.value_or(0), most);
    m_components->setRange(0, most);
    m_components->setValue(used);
    const double kept = std::accumulate(ratios.begin(), ratios.begin() + used, 0.0);
    m_components->setHint(used == 0 ? tr("All %Ln feature(s), not reduced", nullptr,
                                         static_cast<int>(shown->features.value->names.size()))
                                    : tr("Keeps %1 of the variance").arg(shareText(kept)));
    m_scree->setRatios(ratios, used);
}

} // namespace tessera
