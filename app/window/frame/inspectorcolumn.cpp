// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/inspectorcolumn.h"

#include "look/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace tessera {

namespace {

constexpr int widthPx = 284;

/// The inspector in a scroll area of its own, so that each page keeps its place.
QScrollArea* scrollFor(QWidget* inspector)
{
    auto* scroll = new QScrollArea;
    auto* padded = new QWidget;
    auto* column = new QVBoxLayout(padded);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(inspector);
    scroll->setWidget(padded);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    padded->setAutoFillBackground(false);
    return scroll;
}

} // namespace

InspectorColumn::InspectorColumn(QWidget* parent)
    : SideSurface(Qt::LeftEdge, parent), m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(new QWidget);
    setAccessibleName(tr("Settings of this page"));
    fitWidth();
}

void InspectorColumn::setInspector(QWidget* inspector)
{
    if (m_inspector == inspector)
        return;
    m_inspector = inspector;
    if (!inspector) {
        m_stack->setCurrentIndex(0);
        return;
    }
    for (int i = 1; i < m_stack->count(); ++i) {
        const auto* scroll = static_cast<QScrollArea*>(m_stack->widget(i));
        if (scroll->widget()->isAncestorOf(inspector)) {
            m_stack->setCurrentIndex(i);
            return;
        }
    }
    m_stack->setCurrentIndex(m_stack->addWidget(scrollFor(inspector)));
}

void InspectorColumn::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitWidth();
    SideSurface::changeEvent(event);
}

void InspectorColumn::fitWidth()
{
    setFixedWidth(static_cast<int>(widthPx * (1.0 + (textScale() - 1.0) * 0.6)));
}

} // namespace tessera
