// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/scattercard.h"

#include "charts/scatter/scatterwidget.h"
#include "parts/labels/icon.h"
#include "parts/labels/textlabel.h"
#include "parts/layout/whenseen.h"
#include "parts/segments/segmentchips.h"
#include "segment/axispicker.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/stagefollower.h"
#include "words/issuetext.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

#include <algorithm>

namespace tessera {

namespace {

QToolButton* toolButton(const QString& icon, const QString& name, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setIconSize({16, 16});
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

std::vector<int> coloursOf(const std::vector<SegmentStyle>& styles)
{
    std::vector<int> colours;
    colours.reserve(styles.size());
    for (const SegmentStyle& style : styles)
        colours.push_back(style.colour);
    return colours;
}

} // namespace

ScatterCard::ScatterCard(const Session& session, QWidget* parent)
    : Card(tr("Customers"), {}, parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Features, StageId::Projection,
                                    StageId::Clusters, StageId::Profiles},
                                   this))
    , m_scatter(new ScatterWidget(this))
    , m_axes(new AxisPicker(this))
    , m_hover(new TextLabel(TextStyle::Secondary, Tone::Secondary, this))
{
    addTools();
    m_scatter->setAccessibleName(tr("Customers"));
    m_scatter->setMinimumHeight(170);
    m_scatter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_axes, 3);
    foot->addWidget(m_hover, 2);
    m_hover->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    body()->addWidget(new SegmentChips(session, this));
    body()->addWidget(m_scatter, 1);
    body()->addLayout(foot);

    auto* refresher = new WhenSeen(this, [this] { refresh(); });
    connect(m_follower, &StageFollower::shownChanged, refresher, &WhenSeen::request);
    connect(m_follower, &StageFollower::staleChanged, m_scatter, &ScatterWidget::setStale);
    connect(m_axes, &AxisPicker::changed, this, [this] {
        m_segments = nullptr;
        refresh();
    });
    connect(&session.document, &ProjectDocument::annotationsChanged, refresher, &WhenSeen::request);
    connect(&session.selection, &RowSelection::selectionChanged, this,
            [this] { m_scatter->setSelection(m_session.selection.rows()); });
    connect(m_scatter, &ScatterWidget::rowsPicked, &session.selection, &RowSelection::apply);
    connect(m_scatter, &ScatterWidget::pointHovered, this, &ScatterCard::showHover);
    refresh();
}

void ScatterCard::addTools()
{
    auto* group = new QButtonGroup(this);
    const auto addMode = [&](ScatterTool tool, QToolButton* button) {
        button->setCheckable(true);
        button->setChecked(tool == ScatterTool::Lasso);
        group->addButton(button);
        addTool(button);
        connect(button, &QToolButton::clicked, this, [this, tool] { m_scatter->setTool(tool); });
    };
    addMode(ScatterTool::Pan,
            toolButton(QStringLiteral("pan"), tr("Move"), tr("Move: drag the picture")));
    addMode(ScatterTool::Zoom, toolButton(QStringLiteral("zoom"), tr("Zoom"),
                                          tr("Zoom: drag a rectangle, or turn the wheel")));
    addMode(
        ScatterTool::Lasso,
        toolButton(QStringLiteral("lasso"), tr("Select"),
                   tr("Select: drag around customers. Shift adds, Ctrl toggles, Alt removes.")));
    QToolButton* fit = toolButton(QStringLiteral("fit"), tr("Show all"), tr("Show all (Ctrl+0)"));
    addTool(fit);
    connect(fit, &QToolButton::clicked, m_scatter, &ScatterWidget::resetView);
    m_scatter->setTool(ScatterTool::Lasso);
}

void ScatterCard::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown) {
        m_job.cancel();
        m_segments = nullptr;
        m_scatter->setData(nullptr);
        setUnit({});
        return;
    }
    m_axes->setChoices(*shown);
    const auto styles = segmentStyles(m_session.document.annotations(), *shown->profiles.value);
    const std::vector<int> colours = coloursOf(styles);
    if (shown->clusters.value == m_segments && colours == m_colours)
        return;
    m_segments = shown->clusters.value;
    m_colours = colours;
    m_job.start(
        [this, shown, styles, x = m_axes->horizontal(),
         y = m_axes->vertical()](const Cancel&, const LatestJob::Delivery& deliver) {
            deliver([this, data = scatterOf(*shown, styles, x, y)] {
                m_scatter->setData(data);
                m_scatter->setSelection(m_session.selection.rows());
            });
        },
        [this](const Issue& issue) {
            m_segments = nullptr; // the next refresh tries again
            setUnit(tr("The points cannot be drawn: %1").arg(issueTextWithAdvice(issue)));
        });
    const std::size_t points = shown->cleaned.value->rows.size();
    setUnit(tr("%1 · %2").arg(tr("%Ln point(s)", nullptr, static_cast<int>(points)),
                              m_axes->summary()));
}

void ScatterCard::showHover(qint64 row)
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown || row < 0) {
        m_hover->clear();
        return;
    }
    QString customer = tr("Row %1").arg(countText(row + 1));
    if (shown->roles && shown->roles->id)
        customer = shownName(
            cellText(shown->table->column(*shown->roles->id), static_cast<std::size_t>(row)));
    const std::vector<RowId>& rows = shown->cleaned.value->rows;
    const auto at = std::lower_bound(rows.begin(), rows.end(), row);
    if (at == rows.end() || *at != row)
        return;
    const auto styles = segmentStyles(m_session.document.annotations(), *shown->profiles.value);
    const Label label =
        shown->clusters.value->clustering.labels[static_cast<std::size_t>(at - rows.begin())];
    m_hover->setText(tr("%1 · %2").arg(customer, styles[label].name));
}

} // namespace tessera
