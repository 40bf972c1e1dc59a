// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/chartwidget.h"

#include "charts/qtcharts/chartitems.h"
#include "charts/qtcharts/charttargets.h"
#include "charts/shared/accessiblechart.h"
#include "charts/shared/chartactions.h"
#include "charts/shared/staleveil.h"
#include "look/keyboardfocus.h"

#include <QChart>
#include <QChartView>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QToolTip>

namespace tessera {

namespace {

constexpr double reachPx = 14.0;

QChartView* makeView(QChart* chart, QWidget* parent)
{
    auto* view = new QChartView(chart, parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFocusPolicy(Qt::NoFocus);
    // The mouse is ours: Qt 6.4's view has crashed on presses, and swallows the wheel of a scroll
    // area.
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    return view;
}

} // namespace

class ChartWidget::Private {
public:
    explicit Private(ChartWidget& owner)
        : widget(owner), view(makeView(items.chart(), &owner)), veil(new StaleVeil(&owner))
    {}

    ChartWidget& widget;
    ChartItems items;
    QChartView* view;
    StaleVeil* veil;
    ChartSpec spec;
    QList<ChartTarget> targets;
    std::optional<int> hovered;
    int focused = -1;

    void place()
    {
        view->setGeometry(widget.rect());
        veil->setGeometry(widget.rect());
        if (!widget.size().isEmpty())
            items.place(QSizeF(widget.size()), unitsPerPoint(widget), widget);
    }

    void redraw()
    {
        items.update(spec, Theme::of(&widget));
        place();
        showEmphasis();
    }

    void showEmphasis()
    {
        ChartEmphasis emphasis;
        if (hovered && targets[*hovered].kind == ChartTarget::Point) {
            emphasis.hasHovered = true;
            emphasis.hovered = targets[*hovered].value;
        }
        if (hasKeyboardFocus(widget) && focused >= 0 && focused < targets.size()) {
            emphasis.hasFocused = true;
            emphasis.focused = targets[focused].value;
        }
        items.setEmphasis(emphasis);
    }

    bool activatable() const
    {
        return widget.isSignalConnected(QMetaMethod::fromSignal(&ChartWidget::pointActivated)) ||
               widget.isSignalConnected(QMetaMethod::fromSignal(&ChartWidget::barActivated));
    }

    void activate(const ChartTarget& target)
    {
        if (target.kind == ChartTarget::Point)
            Q_EMIT widget.pointActivated(target.line, target.index);
        else
            Q_EMIT widget.barActivated(target.index);
    }

    std::optional<int> at(const QPointF& position) const
    {
        return targetAt(targets, items.axes(), position, reachPx * unitsPerPoint(widget) * 0.75);
    }

    void showTip(int target)
    {
        const QPointF at = items.axes().toPixel(targets[target].value);
        QToolTip::showText(widget.mapToGlobal(at.toPoint()),
                           targetText(targets[target], spec, items.axes()), &widget);
    }

    void moveFocus(int key)
    {
        const int before = focused;
        focused = neighbourTarget(targets, focused, key);
        if (focused == before && (key == Qt::Key_Left || key == Qt::Key_Right))
            Q_EMIT widget.wentBeyond(key == Qt::Key_Right ? 1 : -1);
        showEmphasis();
        if (focused >= 0)
            showTip(focused);
    }

    ChartPicture picture() const
    {
        return {.title = spec.title,
                .size = QSizeF(widget.size()) / (unitsPerPoint(widget) * 0.75),
                .paint =
                    [copy = spec](QPainter& painter, const QRectF& target, double pointSize) {
                        paintChart(painter, target, copy, Theme::light(), pointSize);
                    },
                .table = [copy = spec] { return chartTable(copy); }};
    }
};

ChartWidget::ChartWidget(QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(*this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setSpec(const ChartSpec& spec)
{
    m_private->spec = spec;
    m_private->targets = chartTargets(spec);
    m_private->hovered.reset();
    if (m_private->focused >= m_private->targets.size())
        m_private->focused = -1;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.description);
    m_private->redraw();
}

const ChartSpec& ChartWidget::spec() const
{
    return m_private->spec;
}

void ChartWidget::setStale(bool stale)
{
    m_private->veil->setVisible(stale);
}

QSize ChartWidget::sizeHint() const
{
    return QSizeF(QSizeF(320, 210) * unitsPerPoint(*this) * 0.75).toSize();
}

QSize ChartWidget::minimumSizeHint() const
{
    return QSizeF(QSizeF(140, 90) * unitsPerPoint(*this) * 0.75 * textScale()).toSize();
}

bool ChartWidget::event(QEvent* event)
{
    // Ctrl+C belongs to the focused chart before it belongs to the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_private->redraw();
    QWidget::changeEvent(event);
}

void ChartWidget::resizeEvent(QResizeEvent*)
{
    m_private->place();
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<int> target = m_private->at(event->position());
    if (target == m_private->hovered)
        return;
    m_private->hovered = target;
    m_private->showEmphasis();
    setCursor(target && m_private->activatable() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (target)
        m_private->showTip(*target);
    else
        QToolTip::hideText();
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<int> target = m_private->at(event->position());
    if (!target)
        return;
    m_private->focused = *target;
    const ChartTarget activated = m_private->targets[*target];
    m_private->activate(activated);
}

void ChartWidget::leaveEvent(QEvent*)
{
    m_private->hovered.reset();
    m_private->showEmphasis();
}

void ChartWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_private->focused < 0 && !m_private->targets.isEmpty())
        m_private->focused = 0;
    m_private->showEmphasis();
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_private->items.setEmphasis({});
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyChart(m_private->picture());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_private->moveFocus(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_private->focused >= 0 && m_private->focused < m_private->targets.size()) {
            const ChartTarget activated = m_private->targets[m_private->focused];
            m_private->activate(activated);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*this, event->globalPos(), m_private->picture());
}

} // namespace tessera
