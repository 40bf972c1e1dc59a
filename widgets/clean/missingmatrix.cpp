// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/missingmatrix.h"

#include "charts/shared/headingtext.h"
#include "look/theme.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tessera {

namespace {

constexpr double labelHeight = 20;
constexpr double gap = 2;

} // namespace

MissingMatrix::MissingMatrix(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Missing-value matrix"));
}

void MissingMatrix::show(const Analysis& analysis, std::vector<std::size_t> columns)
{
    columns.resize(std::min(columns.size(), mostColumns));
    if (m_table == analysis.table && m_columns == columns)
        return;
    if (m_table != analysis.table)
        m_drawn.clear();
    m_table = analysis.table;
    m_health = analysis.health.value;
    m_columns = std::move(columns);
    setAccessibleDescription(
        tr("%Ln column(s) with missing values", nullptr, static_cast<int>(m_columns.size())));
    count();
}

QRectF MissingMatrix::plot() const
{
    return QRectF(rect()).adjusted(0, 0, 0, -labelHeight);
}

MissingMatrix::Shares MissingMatrix::sharesOf(const Table& table,
                                              const std::vector<std::size_t>& columns, int pixels,
                                              const Cancel& cancel)
{
    Shares result;
    const RowId rows = table.rows();
    for (const std::size_t index : columns) {
        const Column& column = table.column(index);
        std::vector<float> shares;
        for (int pixel = 0; pixel < pixels; ++pixel) {
            cancel.poll();
            const RowId first = rows * pixel / pixels;
            const RowId last = std::max(first + 1, rows * (pixel + 1) / pixels);
            RowId missing = 0;
            for (RowId row = first; row < last; ++row)
                missing += column.isMissing(static_cast<std::size_t>(row)) ? 1 : 0;
            shares.push_back(static_cast<float>(missing) / static_cast<float>(last - first));
        }
        result.push_back(std::move(shares));
    }
    return result;
}

void MissingMatrix::count()
{
    if (!m_table || m_table->rows() == 0 || m_columns.empty()) {
        m_job.cancel();
        m_drawn.clear();
        update();
        return;
    }
    const int pixels = std::max(1, static_cast<int>(plot().height()));
    m_job.start(
        [this, table = m_table, columns = m_columns, pixels](const Cancel& cancel,
                                                             const LatestJob::Delivery& deliver) {
            deliver([this, columns, shares = sharesOf(*table, columns, pixels, cancel)] {
                m_drawn = columns;
                m_shares = shares;
                update();
            });
        },
        [this](const Issue&) { // the list beside it says the same in numbers
            m_drawn.clear();
            update();
        });
}

void MissingMatrix::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    count();
}

void MissingMatrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QRectF area = plot();
    painter.setFont(textFont(TextStyle::Axis));
    if (m_drawn.empty()) {
        painter.setPen(theme.textHint);
        if (m_columns.empty())
            painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is missing"));
        return;
    }
    const double width = area.width() / static_cast<double>(m_drawn.size());
    for (std::size_t j = 0; j < m_drawn.size(); ++j) {
        const double left = area.left() + static_cast<double>(j) * width;
        const QRectF strip(left, area.top(), width - gap, area.height());
        painter.fillRect(strip, theme.hover);
        for (std::size_t pixel = 0; pixel < m_shares[j].size(); ++pixel) {
            if (m_shares[j][pixel] <= 0)
                continue;
            QColor colour = theme.accent;
            // A single missing row among many must still be seen.
            colour.setAlphaF(0.35F + 0.65F * m_shares[j][pixel]);
            painter.fillRect(QRectF(left, area.top() + static_cast<double>(pixel), width - gap, 1),
                             colour);
        }
        painter.setPen(theme.textSecondary);
        const QString name = shownName(m_table->column(m_drawn[j]).name());
        painter.drawText(QRectF(left, area.bottom(), width - gap, labelHeight),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         shortHeading(name, QFontMetricsF(painter.font(), this), width - gap));
    }
}

bool MissingMatrix::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_drawn.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double width = plot().width() / static_cast<double>(m_drawn.size());
    const auto j = std::min(m_drawn.size() - 1,
                            static_cast<std::size_t>(std::max(0.0, help->pos().x() / width)));
    const Column& column = m_table->column(m_drawn[j]);
    const std::int64_t missing = m_health->columns[m_drawn[j]].missing;
    QToolTip::showText(
        help->globalPos(),
        tr("%1: %2 of %3 missing")
            .arg(shownName(column.name()), countText(missing), countText(m_table->rows())),
        this);
    return true;
}

} // namespace tessera
