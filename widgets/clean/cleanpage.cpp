// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleanpage.h"

#include "clean/consequences.h"
#include "clean/duplicatescard.h"
#include "clean/missingcard.h"
#include "clean/outlierscard.h"
#include "parts/fields/choicefield.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/textlabel.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/stagefollower.h"
#include "words/numbertext.h"

#include <QBoxLayout>

namespace tessera {

CleanPage::CleanPage(const Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_follower(new StageFollower(session, {StageId::Health, StageId::Cleaned}, this))
{
    buildCentre();
    buildInspector();
    connect(m_follower, &StageFollower::shownChanged, this, &CleanPage::refresh);
    connect(m_follower, &StageFollower::failureChanged, this, &CleanPage::refresh);
    connect(m_follower, &StageFollower::staleChanged, m_outliersCard, &OutliersCard::setStale);
    connect(&m_session.document, &ProjectDocument::recipeChanged, this,
            &CleanPage::refreshInspector);
    refresh();
}

void CleanPage::buildCentre()
{
    m_notice = new NoticeStrip;
    m_notice->hide();
    m_missingCard = new MissingCard;
    m_duplicatesCard = new DuplicatesCard;
    m_outliersCard = new OutliersCard;
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_missingCard, 1);
    top->addWidget(m_duplicatesCard, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addLayout(top, 2);
    column->addWidget(m_outliersCard, 3);
    connect(m_duplicatesCard, &DuplicatesCard::rowActivated, this, [this](qint64 row) {
        RowSet rows(m_session.document.table()->rows());
        rows.insert(row);
        m_session.selection.apply(rows);
    });
}

template<class Change>
void CleanPage::edit(const QString& text, Change change)
{
    Recipe next = m_session.document.recipe();
    change(next.cleaning);
    m_session.document.editRecipe(text, next);
}

void CleanPage::buildInspector()
{
    m_inspector = new QWidget(this);
    auto* column = new QVBoxLayout(m_inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* heading = new TextLabel(TextStyle::CardTitle);
    heading->setText(tr("Treatment"));
    m_missing = new ChoiceField(tr("Missing values"));
    m_missing->addChoice(tr("Fill with the median"), static_cast<int>(MissingPolicy::Median));
    m_missing->addChoice(tr("Fill with the mean"), static_cast<int>(MissingPolicy::Mean));
    m_missing->addChoice(tr("Fill with 0"), static_cast<int>(MissingPolicy::Zero));
    m_missing->addChoice(tr("Leave the customers out"), static_cast<int>(MissingPolicy::Drop));
    m_duplicates = new ChoiceField(tr("Repeated rows"));
    m_duplicates->addChoice(tr("Keep"), static_cast<int>(DuplicatePolicy::Keep));
    m_duplicates->addChoice(tr("Leave the repeats out"), static_cast<int>(DuplicatePolicy::Drop));
    m_outliers = new ChoiceField(tr("Outliers"));
    m_outliers->addChoice(tr("Keep"), static_cast<int>(OutlierPolicy::Keep));
    m_outliers->addChoice(tr("Move to the fence"), static_cast<int>(OutlierPolicy::Clip));
    m_outliers->addChoice(tr("Leave the customers out"), static_cast<int>(OutlierPolicy::Drop));
    m_rule = new ChoiceField(tr("An outlier is"));
    m_rule->addChoice(tr("1.5 IQR outside the quartiles"), static_cast<int>(OutlierRule::Iqr),
                      tr("IQR: the distance between the first and the third quartile"));
    m_rule->addChoice(tr("3 standard deviations off"), static_cast<int>(OutlierRule::ZScore));
    m_rule->addChoice(
        tr("3.5 by the median (MAD)"), static_cast<int>(OutlierRule::Mad),
        tr("MAD: the median distance from the median; not moved by the outliers themselves"));
    column->addWidget(heading);
    for (ChoiceField* field : {m_missing, m_duplicates, m_outliers, m_rule})
        column->addWidget(field);
    column->addStretch();
    connect(m_missing, &ChoiceField::valueEdited, this, [this](int value) {
        edit(tr("Treat missing values"),
             [=](CleaningRecipe& c) { c.missing = static_cast<MissingPolicy>(value); });
    });
    connect(m_duplicates, &ChoiceField::valueEdited, this, [this](int value) {
        edit(tr("Treat repeated rows"),
             [=](CleaningRecipe& c) { c.duplicates = static_cast<DuplicatePolicy>(value); });
    });
    connect(m_outliers, &ChoiceField::valueEdited, this, [this](int value) {
        edit(tr("Treat outliers"),
             [=](CleaningRecipe& c) { c.outliers = static_cast<OutlierPolicy>(value); });
    });
    connect(m_rule, &ChoiceField::valueEdited, this, [this](int value) {
        edit(tr("Change the outlier rule"),
             [=](CleaningRecipe& c) { c.outlierRule = static_cast<OutlierRule>(value); });
    });
}

void CleanPage::refresh()
{
    const Issue* failure = m_follower->failure();
    m_notice->setVisible(failure != nullptr);
    if (failure)
        m_notice->setNotice(noticeOf(*failure));
    const AnalysisPtr shown = m_follower->shown();
    m_outliersCard->show(shown);
    if (shown) {
        m_missingCard->show(shown);
        m_duplicatesCard->show(shown);
    }
    refreshInspector();
}

void CleanPage::refreshInspector()
{
    const CleaningRecipe& recipe = m_session.document.recipe().cleaning;
    m_missing->setValue(static_cast<int>(recipe.missing));
    m_duplicates->setValue(static_cast<int>(recipe.duplicates));
    m_outliers->setValue(static_cast<int>(recipe.outliers));
    m_rule->setValue(static_cast<int>(recipe.outlierRule));
    const AnalysisPtr shown = m_follower->shown();
    m_inspector->setEnabled(shown != nullptr);
    if (shown) {
        m_missing->setHint(missingConsequence(*shown, recipe.missing));
        m_duplicates->setHint(duplicatesConsequence(*shown, recipe.duplicates));
        m_outliers->setHint(outliersConsequence(*shown, recipe.outliers));
    }
    Q_EMIT headlineChanged();
}

QString CleanPage::title() const
{
    return tr("Clean");
}

QString CleanPage::sentence() const
{
    const AnalysisPtr shown = m_follower->shown();
    if (!shown)
        return tr("See what is wrong with the table, and decide what to do about it.");
    const auto used = static_cast<std::int64_t>(shown->cleaned.value->rows.size());
    return tr("%1 of %2 customers are used. The table itself is never changed.")
        .arg(countText(used), countText(shown->table->rows()));
}

QString CleanPage::stateText() const
{
    const AnalysisPtr shown = m_follower->shown();
    return shown ? cleaningState(*shown) : tr("Missing, repeated, outlying");
}

StepState CleanPage::stepState() const
{
    if (m_follower->failure())
        return StepState::Failed;
    return m_follower->shown() ? StepState::Ready : StepState::Empty;
}

QString CleanPage::help() const
{
    return tr("Missing values, repeated rows and outliers are shown first and treated only as "
              "chosen at the right; "
              "each choice says how many rows and cells it concerns and can be undone. In the box "
              "plots the box "
              "holds the middle half of the customers, the line in it is the median, and points "
              "lie outside the "
              "fences of the chosen rule.");
}

} // namespace tessera
