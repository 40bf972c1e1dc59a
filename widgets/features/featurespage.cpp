// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/featurespage.h"

#include "features/correlations.h"
#include "features/featureedits.h"
#include "features/featuremodel.h"
#include "features/featuretable.h"
#include "parts/fields/choicefield.h"
#include "parts/frame/card.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "parts/layout/whenseen.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/recipeedits.h"
#include "session/stagefollower.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace tessera {

namespace {

constexpr double strongCorrelation = 0.8;
constexpr int mostPairs = 6;

/// The strongest pairs, or why there are none.
QString pairsText(const Analysis& analysis)
{
    const std::size_t numeric = analysis.health.value->numeric.size();
    if (numeric > mostCorrelated)
        return FeaturesPage::tr("Not computed: this table has %1 numeric columns. Correlations are "
                                "compared for up to %2.")
            .arg(countText(static_cast<std::int64_t>(numeric)),
                 countText(static_cast<std::int64_t>(mostCorrelated)));
    const std::vector<CorrelatedPair> pairs = correlatedPairs(analysis, strongCorrelation);
    QStringList lines;
    for (const CorrelatedPair& pair : pairs) {
        if (lines.size() == mostPairs)
            break;
        lines << QStringLiteral("%1 · %2: %3")
                     .arg(shownName(analysis.table->column(pair.first).name(), longestInLists),
                          shownName(analysis.table->column(pair.second).name(), longestInLists),
                          signedText(pair.correlation, 2));
    }
    const int more = static_cast<int>(pairs.size()) - static_cast<int>(lines.size());
    if (more > 0)
        lines << FeaturesPage::tr("and %Ln more", nullptr, more);
    return lines.isEmpty() ? FeaturesPage::tr("No two features are correlated by %1 or more.")
                                 .arg(fixedText(strongCorrelation, 1))
                           : FeaturesPage::tr("These say nearly the same, and count twice:") +
                                 QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

/// The features that do not count once: "SPEND × 2".
QString weightsText(const Recipe& recipe)
{
    const auto& weights = recipe.scaling.weights;
    if (weights.empty())
        return FeaturesPage::tr("Every feature counts once. Write another weight into the table.");
    QStringList lines;
    for (const auto& [name, weight] : weights) {
        if (lines.size() == mostPairs)
            break;
        lines << QStringLiteral("%1 × %2").arg(shownName(name, longestInLists),
                                               QLocale().toString(weight, 'g', 6));
    }
    const int more = static_cast<int>(weights.size()) - static_cast<int>(lines.size());
    if (more > 0)
        lines << FeaturesPage::tr("and %Ln more", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FeaturesPage::FeaturesPage(const Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_follower(
          new StageFollower(session, {StageId::Health, StageId::Cleaned, StageId::Features}, this))
    , m_model(new FeatureModel(this))
    , m_maker(new WhenSeen(this, [this] { makeRows(); }))
{
    buildCentre();
    buildInspector();
    connectEdits();
    for (const auto signal : {&StageFollower::shownChanged, &StageFollower::failureChanged})
        connect(m_follower, signal, this, &FeaturesPage::refresh);
    connect(&m_session.document, &ProjectDocument::recipeChanged, this,
            &FeaturesPage::refreshTicks);
    connect(&m_session.document, &ProjectDocument::tableChanged, this, &FeaturesPage::refresh);
    refresh();
}

void FeaturesPage::buildCentre()
{
    m_notice = new NoticeStrip;
    m_notice->offerRowsIn(m_session.selection);
    m_notice->hide();
    m_table = new FeatureTable(*m_model);
    auto* card =
        new Card(tr("Numeric columns"), tr("tick the ones that decide who belongs together"));
    card->body()->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(card);
}

void FeaturesPage::buildInspector()
{
    m_inspector = new QWidget(this);
    auto* column = new QVBoxLayout(m_inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* heading = new TextLabel(TextStyle::CardTitle);
    heading->setText(tr("Features"));
    column->addWidget(heading);
    m_log = new ChoiceField(tr("Logarithm, log(1 + x)"));
    m_log->addChoice(tr("None"), static_cast<int>(LogPolicy::None));
    m_log->addChoice(tr("Skewed features"), static_cast<int>(LogPolicy::Auto),
                     tr("Skewness above 1 and no negative values"));
    m_log->addChoice(tr("All features"), static_cast<int>(LogPolicy::All));
    m_log->addChoice(tr("The ticked ones"), static_cast<int>(LogPolicy::Columns));
    column->addWidget(m_log);
    m_reset = new QPushButton(tr("Use all numeric columns"));
    column->addWidget(m_reset);
    auto* weights = new TextLabel(TextStyle::FieldLabel);
    weights->setText(tr("Weights"));
    m_weights = new TextBlock(TextStyle::Secondary);
    m_once = new LinkButton;
    m_once->setText(tr("Let every feature count once"));
    auto* weighing = new QVBoxLayout;
    weighing->setSpacing(4);
    weighing->addWidget(weights);
    weighing->addWidget(m_weights);
    weighing->addWidget(m_once);
    column->addLayout(weighing);
    auto* pairs = new TextLabel(TextStyle::CardTitle);
    pairs->setText(tr("Move together"));
    column->addSpacing(8);
    column->addWidget(pairs);
    m_pairs = new TextBlock(TextStyle::Secondary);
    column->addWidget(m_pairs);
    column->addStretch();
}

void FeaturesPage::connectEdits()
{
    ProjectDocument& document = m_session.document;
    connect(m_model, &FeatureModel::usedToggled, this, [this, &document](int row, bool used) {
        const QString name = m_model->rows()[static_cast<std::size_t>(row)].label;
        document.editRecipe(used ? tr("Use %1").arg(name) : tr("Leave %1 out").arg(name),
                            withFeature(document.recipe(), m_model->rows(), row, used));
    });
    connect(m_model, &FeatureModel::loggedToggled, this, [this, &document](int row, bool logged) {
        const QString name = m_model->rows()[static_cast<std::size_t>(row)].label;
        document.editRecipe(logged ? tr("Logarithm of %1").arg(name)
                                   : tr("No logarithm of %1").arg(name),
                            withLog(document.recipe(), m_model->rows(), row, logged));
    });
    connect(m_model, &FeatureModel::weightEdited, this, [this, &document](int row, double weight) {
        const FeatureRow& feature = m_model->rows()[static_cast<std::size_t>(row)];
        document.editRecipe(tr("Weight of %1").arg(feature.label),
                            withWeight(document.recipe(), feature.name, weight));
    });
    connect(m_once, &LinkButton::clicked, this, [&document] {
        Recipe next = document.recipe();
        next.scaling.weights.clear();
        document.editRecipe(tr("Let every feature count once"), next);
    });
    connect(m_log, &ChoiceField::valueEdited, this, [this, &document](int value) {
        document.editRecipe(
            tr("Change the logarithm"),
            withLogPolicy(document.recipe(), static_cast<LogPolicy>(value), m_model->rows()));
        refreshInspector(); // A choice without ticks falls back to none.
    });
    connect(m_reset, &QPushButton::clicked, this, [&document] {
        document.editRecipe(tr("Use all numeric columns"), withDefaultFeatures(document.recipe()));
    });
}

int FeaturesPage::numericCount() const
{
    const std::vector<Column>& columns = m_follower->shown()->table->columns();
    return static_cast<int>(std::count_if(columns.begin(), columns.end(),
                                          [](const Column& c) { return c.isNumeric(); }));
}

int FeaturesPage::usedCount() const
{
    if (const auto& chosen = m_session.document.recipe().data.features)
        return static_cast<int>(chosen->size());
    const std::vector<Role>& roles = m_follower->shown()->roles->roles;
    return static_cast<int>(std::count(roles.begin(), roles.end(), Role::Feature));
}

int FeaturesPage::loggedCount() const
{
    if (!m_follower->shown())
        return 0;
    const FeatureRecipe& recipe = m_session.document.recipe().features;
    const std::vector<bool>& logged = m_follower->shown()->features.value->logged;
    switch (recipe.log) {
    case LogPolicy::None:
        return 0;
    case LogPolicy::Auto:
        return static_cast<int>(std::count(logged.begin(), logged.end(), true));
    case LogPolicy::All:
        return usedCount();
    case LogPolicy::Columns:
        return static_cast<int>(recipe.logColumns.size());
    }
    return 0;
}

void FeaturesPage::refresh()
{
    const AnalysisPtr shown = m_follower->shown();
    const Issue* failure = m_follower->failure();
    m_notice->setVisible(failure != nullptr);
    if (failure)
        m_notice->setNotice(noticeOf(*failure));
    const bool same = shown && m_rowsOf && m_rowsOf->health.value == shown->health.value &&
                      m_rowsOf->features.value == shown->features.value;
    if (!shown) {
        m_job.cancel();
        m_rowsOf = nullptr;
        m_model->setRows({});
    } else if (!same) {
        m_maker->request();
    }
    refreshTicks();
}

void FeaturesPage::makeRows()
{
    const AnalysisPtr shown = m_follower->shown();
    if (!shown)
        return;
    m_job.start(
        [this, shown, recipe = m_session.document.recipe()](const Cancel& cancel,
                                                            const LatestJob::Delivery& deliver) {
            deliver([this, shown, rows = featureRows(*shown, recipe, cancel)]() mutable {
                m_rowsOf = shown;
                m_model->setRows(std::move(rows));
                refreshTicks();
            });
        },
        [this](const Issue& issue) { m_notice->setNotice(noticeOf(issue)); });
}

void FeaturesPage::refreshTicks()
{
    if (m_rowsOf)
        m_model->tick(*m_rowsOf, m_session.document.recipe());
    refreshInspector();
    Q_EMIT headlineChanged();
}

void FeaturesPage::refreshInspector()
{
    const AnalysisPtr shown = m_follower->shown();
    m_inspector->setEnabled(shown != nullptr);
    m_log->setValue(static_cast<int>(m_session.document.recipe().features.log));
    m_log->setHint(tr("Taken of %Ln feature(s).", nullptr, loggedCount()));
    m_reset->setEnabled(m_session.document.recipe().data.features.has_value());
    m_weights->setText(weightsText(m_session.document.recipe()));
    m_once->setVisible(!m_session.document.recipe().scaling.weights.empty());
    if (!shown)
        return;
    m_pairs->setText(pairsText(*shown));
}

QString FeaturesPage::title() const
{
    return tr("Features");
}

QString FeaturesPage::sentence() const
{
    if (!m_follower->shown())
        return tr("Choose what the segments are made from.");
    return tr("%1 of %Ln numeric column(s) decide who belongs together.", nullptr, numericCount())
        .arg(countText(usedCount()));
}

QString FeaturesPage::stateText() const
{
    if (!m_follower->shown())
        return tr("Choose and transform");
    const QString used = tr("%1 of %2 used").arg(countText(usedCount()), countText(numericCount()));
    return loggedCount() > 0
               ? used + QStringLiteral(" · ") + tr("%Ln logged", nullptr, loggedCount())
               : used;
}

StepState FeaturesPage::stepState() const
{
    if (m_follower->failure())
        return StepState::Failed;
    return m_follower->shown() ? StepState::Ready : StepState::Empty;
}

QString FeaturesPage::help() const
{
    return tr("Ticked columns are features: they decide which customers are alike. Columns without "
              "a tick are "
              "still described in the profiles. Amounts often have a few very large values; the "
              "logarithm keeps "
              "those from deciding everything. Two features that are strongly correlated count "
              "twice: consider "
              "leaving one out, giving it less weight, or reduce to principal components.");
}

} // namespace tessera
