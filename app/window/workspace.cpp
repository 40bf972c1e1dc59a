// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspace.h"

#include "look/theme.h"
#include "parts/frame/page.h"
#include "window/frame/inspectorcolumn.h"
#include "window/frame/pageheader.h"
#include "window/frame/sidebar.h"
#include "window/frame/statusstrip.h"
#include "window/frame/steplist.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace tessera {

namespace {

constexpr int drawerBelowPx = 1200; ///< window width under which the inspector folds
constexpr int marginPx = 20;

NoticeStrip* makeStrip()
{
    auto* strip = new NoticeStrip;
    strip->setClosable(true);
    return strip;
}

} // namespace

Workspace::Workspace(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar)
    , m_header(new PageHeader)
    , m_notice(makeStrip())
    , m_help(makeStrip())
    , m_stack(new QStackedWidget)
    , m_columns(new QWidget)
    , m_inspector(new InspectorColumn)
{
    auto* row = new QHBoxLayout(m_columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(makeCentre(), 1);
    row->addWidget(m_inspector);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_columns, 1);
    column->addWidget(new StatusStrip(session));
    connect(&m_sidebar->steps(), &StepList::stepChosen, this, &Workspace::stepChosen);
    connect(m_header, &PageHeader::drawerToggled, this, &Workspace::setDrawerOpen);
    connect(m_notice, &NoticeStrip::actionTriggered, this, &Workspace::noticeActionTriggered);
}

QWidget* Workspace::makeCentre()
{
    auto* centre = new QWidget;
    auto* top = new QVBoxLayout;
    top->setContentsMargins(marginPx, 12, marginPx, 0);
    top->setSpacing(8);
    top->addWidget(m_notice);
    top->addWidget(m_header);
    top->addWidget(m_help);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    return centre;
}

void Workspace::addStep(Page* page)
{
    m_steps.push_back(page);
    m_sidebar->steps().addStep(page->title());
    m_stack->addWidget(wrapped(page));
    readHeadline(page);
}

void Workspace::addDetour(Page* page)
{
    m_stack->addWidget(wrapped(page));
}

QWidget* Workspace::wrapped(Page* page)
{
    auto* scroll = new QScrollArea;
    auto* padded = new QWidget;
    auto* column = new QVBoxLayout(padded);
    column->setContentsMargins(marginPx, 0, marginPx, 16);
    column->addWidget(page);
    scroll->setWidget(padded);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    padded->setAutoFillBackground(false);
    connect(page, &Page::headlineChanged, this, [this, page] { readHeadline(page); });
    return scroll;
}

void Workspace::showPage(Page* page)
{
    auto* place = page->parentWidget() ? page->parentWidget()->parentWidget() : nullptr;
    QWidget* scroll = place ? place->parentWidget() : nullptr;
    if (!scroll || m_stack->indexOf(scroll) < 0) {
        scroll = wrapped(page);
        m_stack->addWidget(scroll);
    }
    m_page = page;
    m_stack->setCurrentWidget(scroll);
    m_header->setActions(page->actions());
    m_header->show();
    m_help->hide();
    const auto step = std::find(m_steps.begin(), m_steps.end(), page);
    m_sidebar->steps().setCurrent(step == m_steps.end() ? -1
                                                        : static_cast<int>(step - m_steps.begin()));
    QWidget* inspector = page->inspector();
    m_inspector->setInspector(inspector->findChildren<QWidget*>().isEmpty() ? nullptr : inspector);
    readHeadline(page);
    arrangeInspector();
}

void Workspace::showBare(QWidget* widget)
{
    if (m_stack->indexOf(widget) < 0)
        m_stack->addWidget(widget);
    m_page = nullptr;
    m_stack->setCurrentWidget(widget);
    m_header->setActions(nullptr);
    m_header->hide();
    m_help->hide();
    m_sidebar->steps().setCurrent(-1);
    m_inspector->setInspector(nullptr);
    arrangeInspector();
}

void Workspace::readHeadline(Page* page)
{
    const auto step = std::find(m_steps.begin(), m_steps.end(), page);
    if (step != m_steps.end())
        m_sidebar->steps().setStep(static_cast<int>(step - m_steps.begin()), page->title(),
                                   page->stateText(), page->stepState());
    if (page == m_page)
        m_header->setTexts(page->title(), page->sentence());
}

void Workspace::showNotice(const Notice& notice)
{
    m_notice->setNotice(notice);
}

void Workspace::hideNotice()
{
    m_notice->hide();
}

void Workspace::toggleHelp()
{
    if (m_help->isVisible() || !m_page)
        m_help->hide();
    else
        m_help->setNotice(
            {.kind = NoticeKind::Info, .title = m_page->title(), .text = m_page->help()});
}

bool Workspace::closeOverlay()
{
    if (m_drawerOpen && narrow()) {
        m_header->setDrawerOpen(false);
        return true;
    }
    if (m_help->isVisible()) {
        m_help->hide();
        return true;
    }
    return false;
}

bool Workspace::narrow() const
{
    return width() < static_cast<int>(drawerBelowPx * textScale());
}

void Workspace::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    arrangeInspector();
    if (open && narrow())
        m_inspector->setFocus(Qt::OtherFocusReason);
}

void Workspace::arrangeInspector()
{
    auto* row = static_cast<QHBoxLayout*>(m_columns->layout());
    const bool wanted = !m_inspector->isEmpty();
    const bool docked = row->indexOf(m_inspector) >= 0;
    m_header->setDrawerButtonVisible(wanted && narrow());
    if (!narrow()) {
        if (!docked)
            row->addWidget(m_inspector);
        m_inspector->setVisible(wanted);
        return;
    }
    if (docked)
        row->removeWidget(m_inspector);
    m_inspector->setVisible(wanted && m_drawerOpen);
    const int panelWidth = m_inspector->width();
    const int top = m_header->mapTo(m_columns, QPoint(0, m_header->height())).y() + 10;
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_columns->width() - panelWidth;
    m_inspector->setGeometry(x, top, panelWidth, m_columns->height() - top);
    m_inspector->raise();
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_columns->layout()->activate();
    arrangeInspector();
}

} // namespace tessera
