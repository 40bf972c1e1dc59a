// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/columnheader.h"

#include "data/table/columntext.h"
#include "look/theme.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int sidePx = 8;
constexpr int histogramPx = 26;
constexpr int widestHistogramPx = 140;
constexpr int gapPx = 4;
constexpr int sortMarkPx = 12;

QFont nameFont()
{
    QFont font = textFont(TextStyle::Secondary);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Counts of bins, or of the most frequent texts; empty when there is nothing to draw.
std::vector<std::int64_t> barsOf(const ColumnSummary& summary)
{
    if (summary.number)
        return summary.number->histogram;
    std::vector<std::int64_t> bars;
    if (summary.top.empty() || summary.top.front().second <= 1)
        return bars; // all different: no shape
    for (const auto& level : summary.top)
        bars.push_back(level.second);
    return bars;
}

} // namespace

ColumnHeader::ColumnHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(false);
    setSortIndicatorShown(false);
    setAccessibleName(tr("Columns"));
}

void ColumnHeader::setTable(TablePtr table)
{
    m_table = std::move(table);
    m_health = nullptr;
    m_roles = nullptr;
    viewport()->update();
}

void ColumnHeader::setFindings(std::shared_ptr<const Health> health,
                               std::shared_ptr<const Roles> roles)
{
    m_health = std::move(health);
    if (roles)
        m_roles = std::move(roles);
    viewport()->update();
}

const ColumnSummary* ColumnHeader::summaryOf(int section) const
{
    const auto index = static_cast<std::size_t>(section);
    return m_health && index < m_health->columns.size() ? &m_health->columns[index] : nullptr;
}

QString ColumnHeader::description(int section) const
{
    if (!m_table || section < 0 || section >= static_cast<int>(m_table->columnCount()))
        return {};
    const Column& column = m_table->column(static_cast<std::size_t>(section));
    QStringList lines{shownName(column.name()), typeText(column.type())};
    if (m_roles)
        lines[1] +=
            QStringLiteral(" · ") + roleText(m_roles->roles[static_cast<std::size_t>(section)]);
    const ColumnSummary* summary = summaryOf(section);
    if (!summary)
        return lines.join(QLatin1Char('\n'));
    if (summary->missing > 0)
        lines << tr("%1 missing").arg(countText(summary->missing));
    if (summary->number)
        lines << tr("from %1 over %2 (median) to %3")
                     .arg(valueText(summary->number->min), valueText(summary->number->median),
                          valueText(summary->number->max));
    else
        lines << tr("%1 different").arg(countText(summary->distinct));
    return lines.join(QLatin1Char('\n'));
}

QSize ColumnHeader::sizeHint() const
{
    const int lines =
        QFontMetrics(nameFont()).height() + QFontMetrics(textFont(TextStyle::Axis)).height();
    return {QHeaderView::sizeHint().width(), lines + histogramPx + 3 * gapPx + 4};
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::of(this);
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    if (!m_table || section >= static_cast<int>(m_table->columnCount())) {
        painter->restore();
        return;
    }
    const auto index = static_cast<std::size_t>(section);
    const Column& column = m_table->column(index);
    const Role role =
        m_roles && index < m_roles->roles.size() ? m_roles->roles[index] : Role::Feature;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect line = rect.adjusted(sidePx, gapPx, -sidePx, 0);
    const int alignment = static_cast<int>(QStyle::visualAlignment(
        layoutDirection(),
        (column.hasTexts() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter)); // over its cells

    painter->setFont(nameFont());
    line.setHeight(painter->fontMetrics().height());
    const QRect nameRect = line.adjusted(0, 0, sorted ? -sortMarkPx : 0, 0);
    painter->setPen(role == Role::Ignored ? theme.textHint : theme.text);
    painter->drawText(nameRect, alignment,
                      painter->fontMetrics().elidedText(shownName(column.name()), Qt::ElideRight,
                                                        nameRect.width()));
    if (sorted)
        paintSortMark(*painter,
                      QRect(line.right() - sortMarkPx + 3, line.top(), sortMarkPx, line.height()));

    const ColumnSummary* summary = summaryOf(section);
    painter->setFont(textFont(TextStyle::Axis));
    line.translate(0, line.height());
    line.setHeight(painter->fontMetrics().height());
    const bool missing = summary && summary->missing > 0;
    const QString detail = missing ? tr("%1 missing").arg(countText(summary->missing))
                           : role == Role::Feature ? typeText(column.type())
                                                   : roleText(role);
    painter->setPen(missing ? theme.warning : theme.textHint);
    painter->drawText(line, alignment,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, line.width()));
    paintHistogram(*painter, QRect(line.left(), line.bottom() + gapPx, line.width(), histogramPx),
                   section);
    painter->restore();
}

void ColumnHeader::paintHistogram(QPainter& painter, const QRect& area, int section) const
{
    const ColumnSummary* summary = summaryOf(section);
    if (!summary)
        return;
    const std::vector<std::int64_t> bars = barsOf(*summary);
    if (bars.empty())
        return;
    const Theme& theme = Theme::of(this);
    const auto role = m_roles ? m_roles->roles[static_cast<std::size_t>(section)] : Role::Feature;
    const auto highest = static_cast<double>(*std::max_element(bars.begin(), bars.end()));
    const int areaWidth = std::min(area.width(), widestHistogramPx);
    const bool texts = m_table->column(static_cast<std::size_t>(section)).hasTexts();
    const bool atLeft = texts == (layoutDirection() == Qt::LeftToRight);
    const int left = atLeft ? area.left() : area.right() + 1 - areaWidth;
    const double step = static_cast<double>(areaWidth) / static_cast<double>(bars.size());
    painter.setPen(Qt::NoPen);
    painter.setBrush(role == Role::Feature ? theme.accent : theme.axis);
    painter.setOpacity(role == Role::Feature ? 0.55 : 1.0);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i] == 0)
            continue;
        // Square root: a few extreme customers must still be seen beside the many.
        const double height =
            std::max(1.0, histogramPx * std::sqrt(static_cast<double>(bars[i]) / highest));
        painter.drawRect(QRectF(left + step * static_cast<double>(i), area.bottom() + 1 - height,
                                std::max(1.0, step - 1), height));
    }
    painter.setOpacity(1.0);
}

void ColumnHeader::paintSortMark(QPainter& painter, const QRect& area) const
{
    const double up = sortIndicatorOrder() == Qt::AscendingOrder ? 1.0 : -1.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(area).center();
    painter.drawPolyline(QPolygonF{c + QPointF(-3.5, 1.75 * up), c + QPointF(0, -1.75 * up),
                                   c + QPointF(3.5, 1.75 * up)});
    painter.restore();
}

bool ColumnHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), description(logicalIndexAt(help->pos())), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace tessera
