// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatterwidget.h"

#include "charts/scatter/scatterprivate.h"
#include "charts/shared/accessiblechart.h"
#include "look/keyboardfocus.h"
#include "words/issuetext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QWheelEvent>

#include <cmath>

namespace tessera {

namespace {

constexpr double keyStep = 0.1;   ///< of the shown range
constexpr double zoomStep = 1.25; ///< per key press or wheel notch
constexpr std::size_t mostCopiedPoints = 50'000;

} // namespace

ScatterWidget::ScatterWidget(QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(*this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Customers as points"));
    connect(&m_private->layer, &PointLayer::pictureChanged, this, [this] {
        m_private->failure.clear();
        update();
    });
    connect(&m_private->layer, &PointLayer::failed, this, [this](const Issue& issue) {
        m_private->failure = tr("The points cannot be drawn: %1").arg(issueTextWithAdvice(issue));
        update();
    });
    m_private->showCursor();
}

ScatterWidget::~ScatterWidget() = default;

void ScatterWidget::setData(ScatterDataPtr data)
{
    const ScatterDataPtr before = m_private->data;
    const bool sameAxes =
        before && data && before->xTitle == data->xTitle && before->yTitle == data->yTitle;
    m_private->data = std::move(data);
    m_private->hovered.reset();
    m_private->gesture.end();
    if (!sameAxes)
        m_private->view.reset();
    if (m_private->data) {
        m_private->view.setHome(finiteBounds(*m_private->data));
        setAccessibleDescription(m_private->data->description);
    }
    m_private->layer.setData(m_private->data);
    m_private->refresh();
}

ScatterDataPtr ScatterWidget::data() const
{
    return m_private->data;
}

void ScatterWidget::setSelection(const RowSet& rows)
{
    m_private->layer.setSelection(rows);
    update();
}

void ScatterWidget::setTool(ScatterTool tool)
{
    m_private->tool = tool;
    m_private->gesture.end();
    m_private->showCursor();
    update();
}

void ScatterWidget::resetView()
{
    m_private->view.reset();
    m_private->refresh();
}

void ScatterWidget::setStale(bool stale)
{
    m_private->veil->setVisible(stale);
}

QSize ScatterWidget::sizeHint() const
{
    return QSizeF(m_private->px(510), m_private->px(360)).toSize();
}

QSize ScatterWidget::minimumSizeHint() const
{
    return QSizeF(m_private->px(200), m_private->px(140) * textScale()).toSize();
}

bool ScatterWidget::event(QEvent* event)
{
    // Keys of the focused scatter come before the window's shortcuts: + and - also change k.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool reset = key->key() == Qt::Key_0 && key->modifiers() == Qt::ControlModifier;
        const bool zoom = key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus;
        const bool leave = key->key() == Qt::Key_Escape && m_private->gesture.active();
        if (reset || zoom || leave || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ScatterWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_private->refresh();
    QWidget::changeEvent(event);
}

void ScatterWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const PaintScale scale(*this, unitsPerPoint(*this));
    const Axes frame = m_private->sharpAxes();
    paintGrid(painter, frame, theme, scale);
    m_private->paintPoints(painter, frame);
    paintLabels(painter, frame, theme, scale);
    m_private->paintFailure(painter, frame, theme);
    if (m_private->data)
        paintMarks(painter, *m_private->data, frame, theme, scale);
    m_private->paintHovered(painter, frame, theme);
    m_private->paintGesture(painter, theme);
    if (hasKeyboardFocus(*this))
        paintFocusRing(painter, rect(), theme, scale);
}

void ScatterWidget::resizeEvent(QResizeEvent*)
{
    m_private->veil->setGeometry(rect());
    m_private->refresh();
}

void ScatterWidget::mousePressEvent(QMouseEvent* event)
{
    const auto kind = gestureOf(m_private->tool, event->button(), event->modifiers());
    const bool inPlot = m_private->sharpAxes().plot.contains(event->position());
    if (!m_private->data || !inPlot || kind == ScatterGesture::Kind::None) {
        event->ignore();
        return;
    }
    m_private->hover(std::nullopt);
    m_private->gesture.begin(kind, event->position(), event->modifiers());
    m_private->showCursor();
}

void ScatterWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_private->gesture.active())
        m_private->drag(event->position());
    else if (m_private->data)
        m_private->hover(m_private->pointAt(event->position(), m_private->layer.gridIfMade()));
}

void ScatterWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_private->gesture.active())
        return;
    m_private->drag(event->position());
    const ScatterGesture gesture = m_private->gesture;
    if (!gesture.dragged()) {
        m_private->gesture.end();
        if (event->button() == Qt::LeftButton)
            m_private->pickClicked(event->position(), gesture.modifiers());
    } else if (gesture.selects()) {
        m_private->pickShape();
    } else if (gesture.kind() == ScatterGesture::Kind::ZoomRectangle) {
        m_private->zoomToRectangle();
    } else {
        m_private->gesture.end();
    }
    m_private->showCursor();
    update();
}

void ScatterWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        resetView();
}

void ScatterWidget::wheelEvent(QWheelEvent* event)
{
    const Axes frame = m_private->sharpAxes();
    const double notches = event->angleDelta().y() / 120.0;
    if (!m_private->data || notches == 0.0 || !frame.plot.contains(event->position())) {
        event->ignore();
        return;
    }
    m_private->zoomAt(std::pow(zoomStep, notches), frame.toValue(event->position()));
    event->accept();
}

void ScatterWidget::leaveEvent(QEvent*)
{
    m_private->hover(std::nullopt);
}

void ScatterWidget::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        ChartPicture picture = m_private->picture();
        // A clipboard is no place for a million rows: the picture alone, the data by "Save data".
        if (m_private->data && m_private->data->x.size() > mostCopiedPoints)
            picture.table = nullptr;
        copyChart(picture);
        return;
    }
    const QPointF centre = m_private->view.range().center();
    switch (event->key()) {
    case Qt::Key_Left:
        return m_private->panBy(-keyStep, 0.0);
    case Qt::Key_Right:
        return m_private->panBy(keyStep, 0.0);
    case Qt::Key_Up:
        return m_private->panBy(0.0, keyStep);
    case Qt::Key_Down:
        return m_private->panBy(0.0, -keyStep);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_private->zoomAt(zoomStep, centre);
    case Qt::Key_Minus:
        return m_private->zoomAt(1.0 / zoomStep, centre);
    case Qt::Key_0:
        if (event->modifiers() == Qt::ControlModifier)
            return resetView();
        break;
    case Qt::Key_Escape:
        if (m_private->gesture.active())
            m_private->gesture.end();
        else if (m_private->data)
            m_private->pick({}, Qt::NoModifier);
        return update();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ScatterWidget::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*this, event->globalPos(), m_private->picture());
}

} // namespace tessera
