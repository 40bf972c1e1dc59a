// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "common/icon.h"
#include "common/textlabel.h"
#include "steplist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QIcon>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace tessera {

namespace {

constexpr int widthPx = 224;
constexpr int logoPx = 28;

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : SideSurface(Qt::RightEdge, parent)
    , m_name(new TextLabel(TextStyle::CardTitle))
    , m_detail(new TextLabel(TextStyle::Axis, Tone::Secondary))
    , m_menuButton(new QToolButton)
    , m_steps(new StepList)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_steps);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_steps->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(2);
    column->addWidget(makeProjectRow());
    column->addSpacing(12);
    column->addWidget(scroll, 1);
    QToolButton* settings = makeFootButton(tr("Settings"), QStringLiteral("settings"));
    QToolButton* about = makeFootButton(tr("About"), QStringLiteral("info"));
    column->addWidget(about);
    column->addWidget(settings);
    connect(settings, &QToolButton::clicked, this, &Sidebar::settingsRequested);
    connect(about, &QToolButton::clicked, this, &Sidebar::aboutRequested);
    fitWidth();
}

QWidget* Sidebar::makeProjectRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(10);
    auto* logo = new QLabel;
    logo->setPixmap(QIcon(QStringLiteral(":/app/org.tessera.Tessera.svg")).pixmap(logoPx, logoPx));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setIcon(lineIcon(QStringLiteral("more")));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    layout->addWidget(logo);
    layout->addLayout(words, 1);
    layout->addWidget(m_menuButton);
    return row;
}

QToolButton* Sidebar::makeFootButton(const QString& text, const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(lineIcon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(34);
    return button;
}

void Sidebar::setProject(const QString& name, const QString& detail)
{
    m_name->setText(name);
    m_detail->setText(detail);
}

void Sidebar::setMenu(QMenu* menu)
{
    m_menuButton->setMenu(menu);
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitWidth();
    SideSurface::changeEvent(event);
}

void Sidebar::fitWidth()
{
    setFixedWidth(static_cast<int>(widthPx * (1.0 + (textScale() - 1.0) * 0.6)));
}

} // namespace tessera
