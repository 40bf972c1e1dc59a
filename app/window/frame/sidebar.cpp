// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/sidebar.h"

#include "look/theme.h"
#include "parts/labels/icon.h"
#include "parts/labels/textlabel.h"
#include "window/frame/steplist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QIcon>
#include <QMenu>
#include <QScrollArea>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace tessera {

namespace {

constexpr int widthPx = 224;
constexpr int logoPx = 28;
constexpr int footIconPx = 18;
constexpr int footMarginPx = 4;
constexpr int footGapPx = 10;

/// A line with an icon at the start, like a step; the style would put the text close to the icon.
class FootButton : public QToolButton {
public:
    FootButton(const QString& text, const QString& iconName)
    {
        setIcon(lineIcon(iconName));
        setText(text);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMinimumHeight(34);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.icon = {};
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const QRect iconRect(footMarginPx, (height() - footIconPx) / 2, footIconPx, footIconPx);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconRect));
        const QRect textRect = rect().adjusted(iconRect.right() + 1 + footGapPx, 0, 0, 0);
        painter.setPen(Theme::of(this).text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
    }
};

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
    auto* settings = new FootButton(tr("Settings"), QStringLiteral("settings"));
    auto* about = new FootButton(tr("About"), QStringLiteral("info"));
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
