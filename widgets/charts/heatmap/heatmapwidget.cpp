// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap/heatmapwidget.h"

#include "charts/heatmap/heatmappaint.h"
#include "charts/shared/accessiblechart.h"
#include "charts/shared/chartactions.h"
#include "charts/shared/windowtext.h"
#include "look/keyboardfocus.h"
#include "words/numbertext.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr qsizetype mostColumns = 24; ///< that are asked for room

QList<QStringList> heatmapTable(const HeatmapSpec& spec)
{
    QStringList headings{QStringLiteral("name")};
    headings += QStringList(spec.columns.begin(), spec.columns.end());
    QList<QStringList> table{headings};
    for (const HeatmapRow& row : spec.rows) {
        QStringList line{row.name};
        for (const double value : row.values)
            line.push_back(plainNumber(value));
        table.push_back(line);
    }
    return table;
}

/// Only the columns from `first` to before `end`: what a picture of thousands shows.
HeatmapSpec columnsOf(HeatmapSpec spec, int first, int end)
{
    spec.columns = spec.columns.mid(first, end - first);
    for (HeatmapRow& row : spec.rows) {
        const auto size = static_cast<int>(row.values.size());
        row.values = {row.values.begin() + std::min(first, size),
                      row.values.begin() + std::min(end, size)};
    }
    return spec;
}

} // namespace

HeatmapWidget::HeatmapWidget(QWidget* parent)
    : QWidget(parent), m_scrollBar(new QScrollBar(Qt::Horizontal, this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Heatmap"));
    m_scrollBar->hide();
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this] {
        tellWindow();
        update();
    });
}

void HeatmapWidget::setSpec(const HeatmapSpec& spec)
{
    m_spec = spec;
    m_focusRow = std::clamp(m_focusRow, 0, std::max(0, static_cast<int>(spec.rows.size()) - 1));
    m_hoverRow = -1;
    setAccessibleDescription(spec.description);
    placeScrollBar();
    updateGeometry();
    update();
}

void HeatmapWidget::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

QRectF HeatmapWidget::plotArea() const
{
    const int bar = m_scrollBar->isHidden() ? 0 : m_scrollBar->sizeHint().height() + 2;
    return QRectF(rect()).adjusted(0, 0, 0, -bar);
}

HeatmapLayout HeatmapWidget::layoutNow() const
{
    const double scroll = m_scrollBar->isHidden() ? 0.0 : m_scrollBar->value();
    return layoutHeatmap(m_spec,
                         {.area = plotArea(),
                          .scroll = scroll,
                          .minimumCellWidthPx = heatmapMinimumCellPx,
                          .mirrored = layoutDirection() == Qt::RightToLeft},
                         PaintScale(*this, unitsPerPoint(*this)), *this);
}

void HeatmapWidget::placeScrollBar()
{
    const HeatmapLayout layout = layoutNow();
    const int range = static_cast<int>(std::ceil(layout.maximumScroll));
    m_scrollBar->setRange(0, range);
    m_scrollBar->setPageStep(std::max(1, static_cast<int>(layout.cells.width())));
    m_scrollBar->setSingleStep(std::max(1, static_cast<int>(layout.cellWidth)));
    m_scrollBar->setVisible(range > 0);
    const int height = m_scrollBar->sizeHint().height();
    QRect place(static_cast<int>(layout.cells.left()), this->height() - height,
                static_cast<int>(layout.cells.width()), height);
    if (layoutDirection() == Qt::RightToLeft)
        place.moveLeft(width() - place.right() - 1);
    m_scrollBar->setGeometry(place);
    tellWindow();
}

void HeatmapWidget::tellWindow()
{
    const HeatmapLayout layout = layoutNow();
    // A column of which only a sliver shows does not count.
    const int first = static_cast<int>(std::lround(layout.scroll / layout.cellWidth));
    const int count = static_cast<int>(layout.cells.width() / layout.cellWidth + 0.01);
    Q_EMIT windowChanged(windowText(
        {.first = first, .shown = count, .all = static_cast<int>(m_spec.columns.size())}));
}

QSize HeatmapWidget::sizeHint() const
{
    const double px = unitsPerPoint(*this) * 0.75;
    const HeatmapLayout layout = layoutNow();
    const double rows = heatmapRowPx * px * textScale() * static_cast<double>(m_spec.rows.size());
    const double columns =
        64.0 * px * static_cast<double>(std::min<qsizetype>(m_spec.columns.size(), mostColumns));
    return {
        static_cast<int>(layout.cells.left() + columns),
        static_cast<int>(std::ceil(layout.cells.top() + rows + height() - plotArea().height()))};
}

QSize HeatmapWidget::minimumSizeHint() const
{
    const double px = unitsPerPoint(*this) * 0.75;
    const HeatmapLayout layout = layoutNow();
    const double rows = 20.0 * px * textScale() * static_cast<double>(m_spec.rows.size());
    return {static_cast<int>(220 * px), static_cast<int>(std::ceil(layout.cells.top() + rows))};
}

void HeatmapWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const PaintScale scale(*this, unitsPerPoint(*this));
    if (m_stale)
        painter.setOpacity(0.5);
    const HeatmapState state{.focusRow = hasKeyboardFocus(*this) ? m_focusRow : -1,
                             .hoverRow = m_hoverRow};
    paintHeatmapLayout(painter, layoutNow(), m_spec, state, theme, scale);
    if (m_stale) // where it covers no heading
        paintUpdatingMark(painter, layoutNow().corner(), theme, scale);
}

void HeatmapWidget::resizeEvent(QResizeEvent*)
{
    placeScrollBar();
}

void HeatmapWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const HeatmapLayout layout = layoutNow();
    const auto row = layout.rowAt(event->position(), m_spec);
    const auto column = layout.columnAt(event->position(), m_spec);
    if (row) {
        m_focusRow = *row;
        update();
        Q_EMIT rowActivated(*row, event->modifiers());
    } else if (column && event->position().y() < layout.cells.top()) {
        Q_EMIT columnActivated(*column);
    }
}

void HeatmapWidget::mouseMoveEvent(QMouseEvent* event)
{
    const int row = layoutNow().rowAt(event->position(), m_spec).value_or(-1);
    if (row != m_hoverRow) {
        m_hoverRow = row;
        update();
    }
}

void HeatmapWidget::leaveEvent(QEvent*)
{
    m_hoverRow = -1;
    update();
}

void HeatmapWidget::wheelEvent(QWheelEvent* event)
{
    // Only sideways: the page keeps its own vertical scrolling.
    const int sideways = event->angleDelta().x();
    if (m_scrollBar->isHidden() || sideways == 0) {
        event->ignore();
        return;
    }
    m_scrollBar->setValue(m_scrollBar->value() - sideways / 2);
}

void HeatmapWidget::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyChart(picture());
        return;
    }
    const int rows = static_cast<int>(m_spec.rows.size());
    const int before = m_focusRow;
    switch (event->key()) {
    case Qt::Key_Up:
        m_focusRow = std::max(0, m_focusRow - 1);
        break;
    case Qt::Key_Down:
        m_focusRow = std::min(std::max(0, rows - 1), m_focusRow + 1);
        break;
    case Qt::Key_Home:
        m_focusRow = 0;
        break;
    case Qt::Key_End:
        m_focusRow = std::max(0, rows - 1);
        break;
    case Qt::Key_Left:
        m_scrollBar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Right:
        m_scrollBar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focusRow < rows)
            Q_EMIT rowActivated(m_focusRow, event->modifiers() & ~Qt::KeypadModifier);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (before != m_focusRow)
        update();
}

QString HeatmapWidget::tipAt(const QPointF& position) const
{
    const HeatmapLayout layout = layoutNow();
    const auto row = layout.rowAt(position, m_spec);
    const auto column = layout.columnAt(position, m_spec);
    if (!row && !column)
        return {};
    QString about;
    if (column)
        about = m_spec.columnTip ? m_spec.columnTip(*column) : m_spec.columns[*column];
    if (!row)
        return about;
    const HeatmapRow& line = m_spec.rows[static_cast<std::size_t>(*row)];
    if (!column || static_cast<std::size_t>(*column) >= line.values.size())
        return line.name;
    const double value = line.values[static_cast<std::size_t>(*column)];
    return tr("%1, %2: %3").arg(line.name, m_spec.columns[*column], signedText(value, 2)) +
           QLatin1Char('\n') + about;
}

ChartPicture HeatmapWidget::picture() const
{
    const HeatmapLayout layout = layoutNow();
    return {.title = accessibleName(),
            .size = QSizeF(size()) / (unitsPerPoint(*this) * 0.75),
            .paint =
                [spec = columnsOf(m_spec, layout.firstColumn, layout.endColumn)](
                    QPainter& painter, const QRectF& target, double pointSize) {
                    paintHeatmap(painter, target, spec, Theme::light(), pointSize);
                },
            .table = [spec = m_spec] { return heatmapTable(spec); }};
}

void HeatmapWidget::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*this, event->globalPos(), picture());
}

bool HeatmapWidget::event(QEvent* event)
{
    // Ctrl+C belongs to the focused chart before it belongs to the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tessera
