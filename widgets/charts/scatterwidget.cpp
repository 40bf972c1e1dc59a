// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatterwidget.h"

#include "charts/accessiblechart.h"
#include "charts/chartactions.h"
#include "charts/keyboardfocus.h"
#include "charts/pointlayer.h"
#include "charts/pointpick.h"
#include "charts/scattergesture.h"
#include "charts/scatterpaint.h"
#include "charts/scatterview.h"
#include "charts/staleveil.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QWheelEvent>

#include <cmath>

namespace tessera {

namespace {

constexpr double hoverReachPx = 5.0;
constexpr double keyStep = 0.1;   ///< of the shown range
constexpr double zoomStep = 1.25; ///< per key press or wheel notch
constexpr std::size_t mostCopiedPoints = 50'000;

QList<QStringList> scatterTable(const ScatterData& data)
{
    QList<QStringList> table{{data.xTitle, data.yTitle, QStringLiteral("row")}};
    for (std::size_t i = 0; i < std::min(data.x.size(), data.y.size()); ++i) {
        const RowId row = i < data.row.size() ? data.row[i] : static_cast<RowId>(i);
        table.push_back({plainNumber(data.x[i]), plainNumber(data.y[i]), QString::number(row + 1)});
    }
    return table;
}

} // namespace

class ScatterWidget::Private {
public:
    explicit Private(ScatterWidget& owner) : widget(owner), veil(new StaleVeil(&owner)) {}

    ScatterWidget& widget;
    StaleVeil* veil;
    ScatterDataPtr data;
    ScatterView view;
    ScatterTool tool = ScatterTool::Lasso;
    ScatterGesture gesture;
    PointLayer layer;
    std::optional<std::uint32_t> hovered; ///< position in the grid

    double px(double pixels) const { return pixels * 0.75 * unitsPerPoint(widget); }

    Axes axes() const
    {
        static const ScatterData nothing;
        return scatterAxes(data ? *data : nothing, view.range(), QRectF(widget.rect()),
                           PaintScale(widget, unitsPerPoint(widget)), widget);
    }

    /// The plot on whole pixels, so that the picture of the points lands without scaling.
    Axes sharpAxes() const
    {
        Axes result = axes();
        result.plot = result.plot.toAlignedRect();
        return result;
    }

    void refresh()
    {
        widget.update();
        if (!data || widget.size().isEmpty())
            return;
        const double ratio = widget.devicePixelRatioF();
        const QSizeF plot = sharpAxes().plot.size();
        layer.show({.size = (plot * ratio).toSize(),
                    .values = view.range(),
                    .scale = px(1.0) * ratio,
                    .colours = scatterColours(*data, Theme::of(&widget))});
    }

    void hover(const std::optional<std::uint32_t>& point)
    {
        if (point == hovered)
            return;
        hovered = point;
        widget.update();
        Q_EMIT widget.pointHovered(point ? rowOf(*point) : -1);
    }

    std::optional<std::uint32_t> pointAt(const QPointF& position)
    {
        const Axes frame = sharpAxes();
        const std::shared_ptr<const PointGrid> grid = layer.grid();
        if (!grid || !frame.plot.contains(position))
            return std::nullopt;
        const double reach = px(hoverReachPx);
        const QSizeF radii(reach / frame.plot.width() * view.range().width(),
                           reach / frame.plot.height() * view.range().height());
        return nearestPoint(*grid, frame.toValue(position), radii);
    }

    RowId rowOf(std::uint32_t gridPoint)
    {
        const std::uint32_t point = layer.grid()->index[gridPoint];
        return point < data->row.size() ? data->row[point] : static_cast<RowId>(point);
    }

    void pick(const std::vector<std::uint32_t>& points, Qt::KeyboardModifiers modifiers)
    {
        RowSet rows(data->tableRows);
        for (const std::uint32_t point : points) {
            const RowId row = rowOf(point);
            if (row >= 0 && row < rows.size())
                rows.insert(row);
        }
        Q_EMIT widget.rowsPicked(rows, selectionModeOf(modifiers));
    }

    void pickShape()
    {
        const Axes frame = sharpAxes();
        QPolygonF values;
        for (const QPointF& corner : gesture.shape())
            values.push_back(frame.toValue(corner));
        const Qt::KeyboardModifiers modifiers = gesture.modifiers();
        gesture.end();
        pick(pointsInside(*layer.grid(), values), modifiers);
    }

    void pickClicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
    {
        const std::optional<std::uint32_t> point = pointAt(position);
        if (point)
            pick({*point}, modifiers);
        else if (modifiers == Qt::NoModifier)
            pick({}, modifiers);
    }

    void zoomToRectangle()
    {
        const Axes frame = sharpAxes();
        const QRectF pixels = gesture.rectangle().intersected(frame.plot);
        gesture.end();
        view.showOnly(QRectF(frame.toValue(pixels.bottomLeft()), frame.toValue(pixels.topRight())));
        refresh();
    }

    void drag(const QPointF& position)
    {
        const QPointF before = gesture.last();
        gesture.move(position);
        if (gesture.kind() == ScatterGesture::Kind::Pan) {
            const Axes frame = sharpAxes();
            view.pan(frame.toValue(before) - frame.toValue(position));
            refresh();
        }
        widget.update();
    }

    void panBy(double sharesX, double sharesY)
    {
        view.pan({sharesX * view.range().width(), sharesY * view.range().height()});
        refresh();
    }

    void zoomAt(double factor, const QPointF& centre)
    {
        view.zoom(factor, centre);
        refresh();
    }

    void showCursor()
    {
        const bool panning = gesture.kind() == ScatterGesture::Kind::Pan;
        widget.setCursor(panning                    ? Qt::ClosedHandCursor
                         : tool == ScatterTool::Pan ? Qt::OpenHandCursor
                                                    : Qt::CrossCursor);
    }

    ChartPicture picture() const
    {
        ChartPicture result{.title = widget.tr("Customers"),
                            .size = QSizeF(widget.size()) / px(1.0)};
        result.paint = [points = data](QPainter& painter, const QRectF& target, double pointSize) {
            if (points)
                paintScatter(painter, target, *points, Theme::light(), pointSize);
        };
        result.table = [points = data] {
            return points ? scatterTable(*points) : QList<QStringList>();
        };
        return result;
    }

    void paintPoints(QPainter& painter, const Axes& frame) const;
    void paintGesture(QPainter& painter, const Theme& theme) const;
    void paintHovered(QPainter& painter, const Axes& frame, const Theme& theme) const;
};

void ScatterWidget::Private::paintPoints(QPainter& painter, const Axes& frame) const
{
    const PointPicture& picture = layer.picture();
    if (picture.image.isNull())
        return;
    // While a newer picture is made, the last one is shown where its values now lie.
    const QRectF target(frame.toPixel(picture.values.bottomLeft()),
                        frame.toPixel(picture.values.topRight()));
    painter.save();
    painter.setClipRect(frame.plot);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.values != view.range());
    painter.drawImage(target, picture.image);
    painter.restore();
}

void ScatterWidget::Private::paintGesture(QPainter& painter, const Theme& theme) const
{
    const bool zooms = gesture.kind() == ScatterGesture::Kind::ZoomRectangle;
    if (!gesture.dragged() || !(zooms || gesture.selects()))
        return;
    QColor fill = theme.accent;
    fill.setAlphaF(0.10F);
    QPen pen(theme.accent, px(1.5));
    if (!zooms)
        pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPolygon(gesture.shape());
}

void ScatterWidget::Private::paintHovered(QPainter& painter, const Axes& frame,
                                          const Theme& theme) const
{
    const std::shared_ptr<const PointGrid> grid = const_cast<PointLayer&>(layer).grid();
    if (!hovered || !grid || *hovered >= grid->size())
        return;
    const QPointF at = frame.toPixel({grid->x[*hovered], grid->y[*hovered]});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, px(4.0)));
    painter.drawEllipse(at, px(6.0), px(6.0));
    painter.setPen(QPen(theme.text, px(1.5)));
    painter.drawEllipse(at, px(6.0), px(6.0));
}

ScatterWidget::ScatterWidget(QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(*this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Customers as points"));
    connect(&m_private->layer, &PointLayer::pictureChanged, this, qOverload<>(&QWidget::update));
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
    return QSizeF(m_private->px(200), m_private->px(140)).toSize();
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
        m_private->hover(m_private->pointAt(event->position()));
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
