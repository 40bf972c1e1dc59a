// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/multiples/multiples.h"

#include "charts/multiples/multiplespaint.h"
#include "charts/shared/accessiblechart.h"
#include "charts/shared/chartactions.h"
#include "look/keyboardfocus.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <set>

namespace tessera {

namespace {

constexpr QMargins inside(4, 4, 4, 4); ///< for the ring of the keyboard's focus
constexpr double staleOpacity = 0.55;

QList<QStringList> tableOf(const MultiplesSpec& spec)
{
    QList<QStringList> rows{{spec.axis}};
    std::set<int> numbers;
    for (const MeasurePanel& panel : spec.panels) {
        rows.front() << panel.name;
        for (const QPointF& point : panel.points)
            numbers.insert(static_cast<int>(point.x()));
    }
    for (const int number : numbers) {
        QStringList row{QString::number(number)};
        for (const MeasurePanel& panel : spec.panels) {
            const auto found = std::ranges::find(panel.points, static_cast<double>(number),
                                                 [](const QPointF& point) { return point.x(); });
            row << (found == panel.points.end() ? QString() : plainNumber(found->y()));
        }
        rows << row;
    }
    return rows;
}

} // namespace

Multiples::Multiples(QWidget* parent) : QWidget(parent)
{
    installChartAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Multiples::setSpec(const MultiplesSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.description);
    if (m_pointed && !numbers().contains(*m_pointed))
        m_pointed.reset();
    updateGeometry();
    update();
    Q_EMIT shownChanged();
}

void Multiples::setStale(bool stale)
{
    m_stale = stale;
    update();
}

std::optional<int> Multiples::shown() const
{
    return m_pointed ? m_pointed : m_spec.chosen;
}

QRectF Multiples::area() const
{
    return QRectF(rect() - inside);
}

QVector<int> Multiples::numbers() const
{
    std::set<int> all;
    for (const MeasurePanel& panel : m_spec.panels)
        for (const QPointF& point : panel.points)
            all.insert(static_cast<int>(point.x()));
    return {all.begin(), all.end()};
}

QRectF Multiples::plotOf(int panel) const
{
    const PaintScale scale(*this, unitsPerPoint(*this));
    const QRectF rect = panelRect(area(), panel, m_spec.panels.size(), scale);
    return panelAxes(m_spec.panels[panel], rect, scale, *this).plot;
}

QSize Multiples::sizeHint() const
{
    const int width = static_cast<int>(640 * unitsPerPoint(*this) * 0.75);
    return {width, heightForWidth(width)};
}

QSize Multiples::minimumSizeHint() const
{
    return {static_cast<int>(170 * unitsPerPoint(*this) * 0.75), 0};
}

int Multiples::heightForWidth(int width) const
{
    const PaintScale scale(*this, unitsPerPoint(*this));
    const double inner = width - inside.left() - inside.right();
    return static_cast<int>(std::ceil(multiplesHeight(inner, m_spec.panels.size(), scale))) +
           inside.top() + inside.bottom();
}

std::optional<int> Multiples::numberAt(const QPointF& position) const
{
    const PaintScale scale(*this, unitsPerPoint(*this));
    for (int i = 0; i < m_spec.panels.size(); ++i) {
        const QRectF rect = panelRect(area(), i, m_spec.panels.size(), scale);
        if (!rect.contains(position))
            continue;
        const Axes axes = panelAxes(m_spec.panels[i], rect, scale, *this);
        const double x = axes.toValue(position).x();
        const QVector<int> all = numbers();
        const auto nearest =
            std::ranges::min_element(all, {}, [&](int number) { return std::abs(number - x); });
        return nearest == all.end() ? std::nullopt : std::optional(*nearest);
    }
    return std::nullopt;
}

void Multiples::point(std::optional<int> number)
{
    if (number == m_pointed)
        return;
    m_pointed = number;
    update();
    Q_EMIT shownChanged();
}

bool Multiples::event(QEvent* event)
{
    // Ctrl+C belongs to the focused chart before it belongs to the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const PaintScale scale(*this, unitsPerPoint(*this));
    for (int i = 0; i < m_spec.panels.size(); ++i)
        if (panelRect(area(), i, m_spec.panels.size(), scale).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_spec.panels[i].explanation, this);
    return true;
}

void Multiples::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(m_stale ? staleOpacity : 1.0);
    paintMultiples(painter, area(), m_spec, shown(), Theme::of(this), unitsPerPoint(*this));
    if (hasKeyboardFocus(*this))
        paintFocusRing(painter, QRectF(rect()), Theme::of(this),
                       PaintScale(painter, unitsPerPoint(*this)));
}

void Multiples::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Within a resize, the layouts above would not hear of another height.
    if (event->oldSize().width() != width())
        QMetaObject::invokeMethod(
            this, [this] { updateGeometry(); }, Qt::QueuedConnection);
}

void Multiples::mouseMoveEvent(QMouseEvent* event)
{
    point(numberAt(event->position()));
}

void Multiples::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<int> number = numberAt(event->position());
    if (event->button() == Qt::LeftButton && number)
        Q_EMIT activated(*number);
}

void Multiples::leaveEvent(QEvent*)
{
    point({});
}

void Multiples::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Multiples::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    point({});
    update();
}

void Multiples::keyPressEvent(QKeyEvent* event)
{
    const QVector<int> all = numbers();
    const int at = shown() ? static_cast<int>(all.indexOf(*shown())) : -1;
    const auto go = [&](qsizetype index) {
        if (!all.isEmpty())
            point(all[std::clamp<qsizetype>(index, 0, all.size() - 1)]);
    };
    if (event->matches(QKeySequence::Copy))
        copyChart(picture());
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        go(at + (event->key() == Qt::Key_Right ? 1 : -1)); // axes run left to right everywhere
    else if (event->key() == Qt::Key_Home)
        go(0);
    else if (event->key() == Qt::Key_End)
        go(all.size() - 1);
    else if (event->key() == Qt::Key_Escape && m_pointed)
        point({});
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && shown())
        Q_EMIT activated(*shown());
    else
        QWidget::keyPressEvent(event);
}

void Multiples::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*this, event->globalPos(), picture());
}

ChartPicture Multiples::picture() const
{
    const MultiplesSpec spec = m_spec;
    return {.title = spec.title,
            .size = QSizeF(size()),
            .paint =
                [spec](QPainter& painter, const QRectF& target, double unitsPerPoint) {
                    paintMultiples(painter, target, spec, spec.chosen, Theme::light(),
                                   unitsPerPoint);
                },
            .table = [spec] { return tableOf(spec); }};
}

} // namespace tessera
