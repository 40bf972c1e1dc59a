// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/methodsection.h"

#include "clustering/methods.h"
#include "parts/fields/describedbox.h"
#include "parts/forms/parameterform.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/textlabel.h"
#include "segment/categorymodel.h"
#include "session/projectdocument.h"
#include "session/recipeedits.h"
#include "session/stagefollower.h"
#include "words/methodtext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QListView>

#include <algorithm>

namespace tessera {

namespace {

constexpr int mostRowsShown = 5; ///< of the columns of categories; the rest by scrolling
constexpr int rowPx = 28;

const Method& methodOf(const Recipe& recipe)
{
    const Method* method = findMethod(recipe.clustering.method);
    return method ? *method : *methods().front();
}

int indexOf(const Method& method)
{
    return static_cast<int>(std::ranges::find(methods(), &method) - methods().begin());
}

} // namespace

MethodSection::MethodSection(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_clusters(new StageFollower(session, {StageId::Clusters}, this))
    , m_method(new DescribedBox)
    , m_effect(new TextBlock(TextStyle::Secondary))
    , m_form(new ParameterForm)
    , m_categories(new CategoryModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addMethod(column);
    column->addWidget(m_form);
    addCategories(column);
    m_notice = new NoticeStrip;
    m_notice->setActionBelow(true);
    column->addWidget(m_notice);
    connect(
        m_form, &ParameterForm::valueEdited, this, [this](const ParameterSpec& spec, double value) {
            m_session.document.editRecipe(tr("Change “%1”").arg(parameterName(spec.name)),
                                          withParameter(m_session.document.recipe(), spec, value));
        });
    connect(m_notice, &NoticeStrip::actionTriggered, this, [this] { choose(0); });
    connect(m_clusters, &StageFollower::shownChanged, this, &MethodSection::refresh);
    connect(&session.document, &ProjectDocument::recipeChanged, this, &MethodSection::refresh);
    connect(&session.document, &ProjectDocument::tableChanged, this, &MethodSection::refresh);
    refresh();
}

void MethodSection::addMethod(QVBoxLayout* column)
{
    m_method->setAccessibleName(tr("Method"));
    for (const Method* method : methods())
        m_method->addChoice(methodName(method->id), methodEffect(method->id));
    column->addWidget(m_method);
    column->addWidget(m_effect);
    connect(m_method, &DescribedBox::activated, this, &MethodSection::choose);
}

void MethodSection::addCategories(QVBoxLayout* column)
{
    m_categoriesTitle = new TextLabel(TextStyle::FieldLabel);
    m_categoryList = new QListView;
    m_categoryList->setModel(m_categories);
    m_categoryList->setUniformItemSizes(true);
    m_categoryList->setAccessibleName(tr("Category columns"));
    m_categoriesTitle->setBuddy(m_categoryList);
    column->addWidget(m_categoriesTitle);
    column->addWidget(m_categoryList);
    connect(m_categories, &CategoryModel::usedToggled, this, [this](int row, bool used) {
        const QString name = m_categories->index(row).data(Qt::DisplayRole).toString();
        Recipe next = m_session.document.recipe();
        next.clustering.categories = m_categories->ticked(row, used);
        m_session.document.editRecipe(
            used ? tr("Use the categories of %1").arg(name) : tr("Leave %1 out").arg(name), next);
    });
}

void MethodSection::choose(int index)
{
    const Method& method = *methods()[static_cast<std::size_t>(index)];
    m_session.document.editRecipe(tr("Find segments by %1").arg(methodName(method.id)),
                                  withMethod(m_session.document.recipe(), method));
}

void MethodSection::refresh()
{
    const Recipe& recipe = m_session.document.recipe();
    const Method& method = methodOf(recipe);
    m_method->setCurrentIndex(indexOf(method));
    m_effect->setText(methodEffect(method.id));
    m_form->setParameters(method.parameters, recipe.clustering.parameters);
    m_form->setHint("min-size", smallestText());
    refreshCategories(method.takesCategories);
    refreshRemarks();
}

/// "The smallest segment has 477 customers."
QString MethodSection::smallestText() const
{
    const AnalysisPtr& shown = m_clusters->shown();
    if (!shown || shown->clusters.value->clustering.sizes.empty())
        return {};
    const auto& sizes = shown->clusters.value->clustering.sizes;
    return tr("The smallest segment has %1 customers.")
        .arg(countText(*std::ranges::min_element(sizes)));
}

void MethodSection::refreshCategories(bool taken)
{
    m_categories->setChoice(m_session.document.table(), m_session.document.recipe());
    const int offered = m_categories->rowCount();
    m_categoriesTitle->setVisible(taken && offered > 0);
    m_categoryList->setVisible(taken && offered > 0);
    m_categoriesTitle->setText(tr("Category columns · %1 of %2")
                                   .arg(countText(m_categories->usedCount()), countText(offered)));
    m_categoryList->setFixedHeight(std::min(offered, mostRowsShown) * rowPx + 4);
    m_notice->setVisible(taken && m_categories->usedCount() == 0);
    if (m_notice->isHidden())
        return;
    m_notice->setNotice(
        {.kind = NoticeKind::Info,
         .title = offered == 0 ? tr("This table has no category column.")
                               : tr("No category column is chosen."),
         .text = tr("Without categories, k-prototypes finds the same segments as k-means."),
         .action = tr("Use k-means")});
}

/// What stands in the way of a method is said before it is chosen.
void MethodSection::refreshRemarks()
{
    const bool none = m_session.document.table() && m_categories->rowCount() == 0;
    for (const Method* method : methods())
        m_method->setRemark(indexOf(*method),
                            none && method->takesCategories ? tr("no category column") : QString());
}

} // namespace tessera
