// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/outlierscard.h"

#include "charts/qtcharts/chartwidget.h"
#include "charts/qtcharts/scrolledchart.h"
#include "charts/shared/windowtext.h"
#include "look/theme.h"
#include "parts/labels/textlabel.h"
#include "parts/layout/whenseen.h"
#include "pictures/boxes.h"
#include "words/issuetext.h"

#include <QBoxLayout>
#include <QComboBox>

namespace tessera {

OutliersCard::OutliersCard(QWidget* parent)
    : Card(tr("Outliers"), tr("standard deviations from the mean"), parent)
    , m_order(new QComboBox)
    , m_boxes(new ScrolledChart)
    , m_arranger(new WhenSeen(this, [this] { arrange(); }))
{
    m_order->addItem(tr("Most outliers first"), static_cast<int>(BoxOrder::MostOutliers));
    m_order->addItem(tr("As in the table"), static_cast<int>(BoxOrder::AsInTable));
    keepTextStyle(m_order, TextStyle::Secondary);
    m_order->setAccessibleName(tr("Order of the features"));
    addTool(m_order);
    body()->addWidget(m_boxes, 1);
    connect(m_order, &QComboBox::currentIndexChanged, this, &OutliersCard::arrange);
    connect(m_boxes, &ScrolledChart::windowChanged, this, &OutliersCard::showWindow);
}

void OutliersCard::show(const AnalysisPtr& analysis)
{
    const bool same = m_analysis && analysis &&
                      m_analysis->cleaned.value == analysis->cleaned.value &&
                      m_analysis->health.value == analysis->health.value;
    m_analysis = analysis;
    if (!same)
        m_arranger->request();
}

void OutliersCard::setStale(bool stale)
{
    m_boxes->chart().setStale(stale);
}

void OutliersCard::arrange()
{
    m_features.clear();
    if (m_analysis)
        m_features =
            orderedBoxes(*m_analysis, static_cast<BoxOrder>(m_order->currentData().toInt()));
    m_boxes->setCount(static_cast<int>(m_features.size()));
}

void OutliersCard::showWindow()
{
    setUnit(withWindow(tr("standard deviations from the mean"), m_boxes->window()));
    if (!m_analysis) {
        m_job.cancel();
        m_boxes->chart().setSpec({.emptyText = tr("Open a table to see its outliers")});
        return;
    }
    const auto first = m_features.begin() + m_boxes->first();
    m_job.start(
        [this, analysis = m_analysis,
         features = std::vector<std::size_t>(first, first + m_boxes->shown())](
            const Cancel& cancel, const LatestJob::Delivery& deliver) {
            deliver([this, spec = outlierBoxes(*analysis, features, cancel)] {
                m_boxes->chart().setSpec(spec);
            });
        },
        [this](const Issue& issue) {
            m_boxes->chart().setSpec(
                {.emptyText =
                     tr("The outliers cannot be drawn: %1").arg(issueTextWithAdvice(issue))});
        });
}

} // namespace tessera
