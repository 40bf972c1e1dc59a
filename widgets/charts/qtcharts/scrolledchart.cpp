// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/scrolledchart.h"

#include "charts/qtcharts/chartwidget.h"
#include "charts/shared/windowtext.h"
#include "look/paintscale.h"
#include "look/theme.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace tessera {

namespace {

constexpr double placePx = 40.0; ///< a turned name and a box beside its neighbours
constexpr int fewestShown = 4;
constexpr int mostShown = 60;
constexpr int wheelStep = 120; ///< of the wheel, in Qt's units

} // namespace

ScrolledChart::ScrolledChart(QWidget* parent)
    : QWidget(parent), m_chart(new ChartWidget(this)), m_bar(new QScrollBar(Qt::Horizontal, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_chart, 1);
    column->addWidget(m_bar);
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, this, &ScrolledChart::windowChanged);
    connect(m_chart, &ChartWidget::wentBeyond, m_bar,
            [this](int step) { m_bar->setValue(m_bar->value() + step); });
}

void ScrolledChart::setCount(int count)
{
    m_count = count;
    m_shown = -1; // so that the new places are asked for, however many there are
    const QSignalBlocker blocker(m_bar);
    m_bar->setValue(0);
    fit();
}

int ScrolledChart::first() const
{
    return m_bar->value();
}

int ScrolledChart::shown() const
{
    return std::max(0, m_shown);
}

QString ScrolledChart::window() const
{
    return windowText({.first = first(), .shown = shown(), .all = m_count});
}

void ScrolledChart::fit()
{
    const double place = placePx * unitsPerPoint(*this) * 0.75 * textScale();
    const int fitting = std::clamp(static_cast<int>(width() / place), fewestShown, mostShown);
    const int shown = std::min(fitting, m_count);
    const int firstBefore = first();
    {
        const QSignalBlocker blocker(m_bar);
        m_bar->setRange(0, m_count - shown);
        m_bar->setPageStep(std::max(1, shown));
    }
    m_bar->setVisible(shown < m_count);
    if (shown != m_shown || first() != firstBefore) {
        m_shown = shown;
        Q_EMIT windowChanged();
    }
}

void ScrolledChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ScrolledChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ScrolledChart::wheelEvent(QWheelEvent* event)
{
    // Only sideways: the page keeps its own vertical scrolling.
    const int sideways = event->angleDelta().x();
    if (m_bar->isHidden() || sideways == 0)
        event->ignore();
    else
        m_bar->setValue(m_bar->value() -
                        (sideways > 0 ? 1 : -1) * std::max(1, std::abs(sideways) / wheelStep));
}

} // namespace tessera
