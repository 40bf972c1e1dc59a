// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/moreoptions.h"

#include "analysis/recipe/recipe_options.h"
#include "look/theme.h"
#include "parts/labels/icon.h"
#include "parts/labels/textlabel.h"
#include "session/projectdocument.h"
#include "session/recipeedits.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace tessera {

namespace {

constexpr int leastK = 2; // of those that are offered; a recipe may have others
constexpr int greatestK = 50;
constexpr int fieldWidth = 84;

int greatestOf(const char* option)
{
    return static_cast<int>(limitsOf(option).greatest);
}

} // namespace

MoreOptions::MoreOptions(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* toggle = new QToolButton(this);
    toggle->setText(tr("More"));
    keepTextStyle(toggle, TextStyle::Secondary);
    toggle->setCheckable(true);
    toggle->setIcon(lineIcon(QStringLiteral("chevron-down")));
    toggle->setIconSize({14, 14});
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setToolTip(tr("Range compared, restarts, iterations, seed"));
    QWidget* fields = makeFields();
    fields->hide();
    column->addWidget(toggle, 0, Qt::AlignLeading);
    column->addWidget(fields);
    connect(toggle, &QToolButton::toggled, fields, [toggle, fields](bool open) {
        toggle->setIcon(
            lineIcon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
        fields->setVisible(open);
    });
    connect(&session.document, &ProjectDocument::recipeChanged, this, &MoreOptions::refresh);
    connect(&session.document, &ProjectDocument::tableChanged, this, &MoreOptions::refresh);
    refresh();
}

QSpinBox* MoreOptions::addSpin(QFormLayout* form, const QString& label, int most)
{
    auto* spin = new QSpinBox(this);
    spin->setRange(1, most);
    spin->setFixedWidth(fieldWidth);
    spin->setAccessibleName(label);
    spin->setKeyboardTracking(false);
    form->addRow(label, spin);
    return spin;
}

QWidget* MoreOptions::makeFields()
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_from = addSpin(form, tr("Compare k from"), greatestK);
    m_to = addSpin(form, tr("to"), greatestK);
    m_restarts = addSpin(form, tr("Restarts"), greatestOf("restarts"));
    m_restarts->setToolTip(
        tr("k-means starts this often from other centres; the best run counts."));
    m_iterations = addSpin(form, tr("Iterations at most"), greatestOf("max-iterations"));
    m_seed = new QLineEdit(fields);
    m_seed->setFixedWidth(fieldWidth);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same result, on every machine."));
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), m_seed));
    form->addRow(tr("Seed"), m_seed);

    connect(m_from, &QSpinBox::valueChanged, this, &MoreOptions::editRange);
    connect(m_to, &QSpinBox::valueChanged, this, &MoreOptions::editRange);
    connect(m_restarts, &QSpinBox::valueChanged, this, [this](int restarts) {
        Recipe next = m_session.document.recipe();
        next.clustering.restarts = restarts;
        m_session.document.editRecipe(tr("Change the restarts"), next, QStringLiteral("restarts"));
    });
    connect(m_iterations, &QSpinBox::valueChanged, this, [this](int iterations) {
        Recipe next = m_session.document.recipe();
        next.clustering.maxIterations = iterations;
        m_session.document.editRecipe(tr("Change the iterations"), next,
                                      QStringLiteral("iterations"));
    });
    connect(m_seed, &QLineEdit::editingFinished, this, [this] {
        Recipe next = m_session.document.recipe();
        next.clustering.seed = m_seed->text().toULongLong();
        m_session.document.editRecipe(tr("Change the seed"), next);
    });
    return fields;
}

void MoreOptions::editRange()
{
    const KRange old = comparedRange(m_session.document.recipe());
    KRange range{.from = m_from->value(), .to = m_to->value()};
    // The bound that was moved wins: it pushes the other one along.
    if (range.from > range.to && range.from != old.from)
        range.to = range.from;
    else if (range.from > range.to)
        range.from = range.to;
    m_session.document.editRecipe(tr("Compare numbers of segments"),
                                  withComparedRange(m_session.document.recipe(), range),
                                  QStringLiteral("compared range"));
}

void MoreOptions::refresh()
{
    const ClusteringRecipe& clustering = m_session.document.recipe().clustering;
    const KRange range = comparedRange(m_session.document.recipe());
    for (QSpinBox* spin : {m_from, m_to}) {
        const QSignalBlocker blocker(spin);
        spin->setRange(std::min(leastK, range.from), std::max(greatestK, range.to));
    }
    const std::pair<QSpinBox*, int> values[] = {{m_from, range.from},
                                                {m_to, range.to},
                                                {m_restarts, clustering.restarts},
                                                {m_iterations, clustering.maxIterations}};
    for (const auto& [spin, value] : values) {
        const QSignalBlocker blocker(spin);
        spin->setValue(value);
    }
    m_seed->setText(QString::number(clustering.seed));
}

} // namespace tessera
