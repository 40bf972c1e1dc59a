// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

#include "report/tablewidths.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tessera {

namespace {

constexpr int topLeft = Qt::AlignLeft | Qt::AlignTop;

/// Lines end between words; only a word that is wider than a line is broken.
int breaking(const QString& text, const QFont& font, double width)
{
    return widestWord(text, QFontMetricsF(font)) <= width ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

void drawText(QPainter& painter, const QRectF& target, int alignment, const QString& text,
              const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(target, alignment | breaking(text, font, target.width()), text);
}

std::vector<QRectF> cellRects(const std::vector<double>& widths, const QRectF& row, double gap)
{
    std::vector<QRectF> cells;
    double x = row.left();
    for (const double width : widths) {
        cells.emplace_back(x + gap, row.top(), width - 2 * gap, row.height());
        x += width;
    }
    return cells;
}

} // namespace

QFont paperFont(double points, QFont::Weight weight, double unit)
{
    QFont font = textFont(TextStyle::Body);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * unit))));
    return font;
}

QFont paperFont(TextStyle style, double unit)
{
    const QFont screen = textFont(style);
    return paperFont(screen.pointSizeF(), static_cast<QFont::Weight>(screen.weight()), unit);
}

Flow::Flow(const FlowGeometry& geometry, const Theme& theme) : m_geometry(geometry), m_theme(theme)
{
    newPage();
}

void Flow::newPage()
{
    m_pages.emplace_back();
    m_y = m_geometry.margins.top();
    m_atTop = true;
}

void Flow::pageBreak()
{
    if (!m_atTop)
        newPage();
}

void Flow::keepTogether(double height)
{
    if (m_y + height > bottom())
        pageBreak();
}

void Flow::place(double height, Paint paint)
{
    keepTogether(height);
    m_pages.back().push_back(
        {QRectF(m_geometry.margins.left(), m_y, m_geometry.width(), height), std::move(paint)});
    m_y += height;
    m_atTop = false;
}

void Flow::space(double height)
{
    if (!m_atTop)
        m_y += height;
}

double Flow::textHeight(const QString& text, const QFont& font, double width) const
{
    return std::ceil(
        QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, width, 1e7), topLeft | breaking(text, font, width), text)
            .height());
}

void Flow::title(const QString& text, const QString& subtitle)
{
    const double unit = m_geometry.unit;
    const QFont large = paperFont(22, QFont::Bold, unit);
    const QFont small = paperFont(TextStyle::Secondary, unit);
    const double largeHeight = textHeight(text, large, m_geometry.width());
    const double smallHeight = textHeight(subtitle, small, m_geometry.width());
    place(largeHeight + 4 * unit + smallHeight, [=, this](QPainter& painter, const QRectF& target) {
        drawText(painter, target, topLeft, text, large, m_theme.text);
        drawText(painter, target.adjusted(0, largeHeight + 4 * unit, 0, 0), topLeft, subtitle,
                 small, m_theme.textSecondary);
    });
    space(14 * unit);
}

void Flow::heading(const QString& text, int level)
{
    const double unit = m_geometry.unit;
    const QFont font =
        level == 1 ? paperFont(14, QFont::DemiBold, unit) : paperFont(10.5, QFont::DemiBold, unit);
    const double height = textHeight(text, font, m_geometry.width());
    space((level == 1 ? 18 : 10) * unit);
    keepTogether(height + 60 * unit);
    if (level == 1)
        m_outline.push_back({text, pageCount() - 1});
    place(height, [=, this](QPainter& painter, const QRectF& target) {
        drawText(painter, target, topLeft, text, font, m_theme.text);
    });
    space((level == 1 ? 6 : 4) * unit);
}

void Flow::paragraph(const QString& text, TextStyle style)
{
    const QFont font = paperFont(style, m_geometry.unit);
    const QColor colour = style == TextStyle::Secondary || style == TextStyle::Axis
                              ? m_theme.textSecondary
                              : m_theme.text;
    place(textHeight(text, font, m_geometry.width()), [=](QPainter& painter, const QRectF& target) {
        drawText(painter, target, topLeft, text, font, colour);
    });
    space(5 * m_geometry.unit);
}

void Flow::caption(const QString& text)
{
    space(3 * m_geometry.unit);
    paragraph(text, TextStyle::Secondary);
    space(4 * m_geometry.unit);
}

void Flow::codeLine(const QString& text)
{
    const QFont font = paperFont(8, QFont::Normal, m_geometry.unit);
    place(textHeight(text, font, m_geometry.width()),
          [=, this](QPainter& painter, const QRectF& target) {
              drawText(painter, target, topLeft, text, font, m_theme.textSecondary);
          });
}

void Flow::drawing(double height, Paint paint)
{
    place(height, std::move(paint));
}

double Flow::headerHeight(const TableSpec& spec, const std::vector<double>& widths) const
{
    const double unit = m_geometry.unit;
    const QFont font = paperFont(tableFontPt, QFont::DemiBold, unit);
    double height = 17 * unit;
    const std::vector<QRectF> cells =
        cellRects(widths, QRectF(0, 0, m_geometry.width(), 1), cellGapPt * unit);
    for (int i = 0; i < spec.columns.size(); ++i) {
        const double width = cells[static_cast<std::size_t>(i)].width();
        height = std::max(height, textHeight(spec.columns[i].title, font, width) + 5 * unit);
    }
    return height;
}

void Flow::tableHeader(const TableSpec& spec, const std::vector<double>& widths)
{
    const double unit = m_geometry.unit;
    const QFont font = paperFont(tableFontPt, QFont::DemiBold, unit);
    place(headerHeight(spec, widths), [=, this](QPainter& painter, const QRectF& target) {
        painter.fillRect(target, m_theme.hover);
        const std::vector<QRectF> cells = cellRects(widths, target, cellGapPt * unit);
        for (int i = 0; i < spec.columns.size(); ++i)
            drawText(painter, cells[static_cast<std::size_t>(i)],
                     static_cast<int>(spec.columns[i].alignment | Qt::AlignVCenter),
                     spec.columns[i].title, font, m_theme.textSecondary);
    });
}

void Flow::tableRow(const TableSpec& spec, const std::vector<double>& widths, int row)
{
    const double unit = m_geometry.unit;
    const QFont font =
        paperFont(tableFontPt, row == spec.boldRow ? QFont::DemiBold : QFont::Normal, unit);
    const double lead = spec.lead ? badgeRoomPt * unit : 0.0;
    // A row is as high as its tallest wrapped cell.
    const std::vector<QRectF> measure =
        cellRects(widths, QRectF(0, 0, m_geometry.width(), 1), cellGapPt * unit);
    double height = 15 * unit;
    for (int i = 0; i < spec.columns.size(); ++i) {
        const double width = measure[static_cast<std::size_t>(i)].width() - (i == 0 ? lead : 0.0);
        height = std::max(height, textHeight(spec.rows[row].value(i), font, width) + 4 * unit);
    }
    place(height, [=, this](QPainter& painter, const QRectF& target) {
        std::vector<QRectF> cells = cellRects(widths, target, cellGapPt * unit);
        if (spec.lead) {
            spec.lead(painter,
                      QRectF(cells[0].left(), target.center().y() - 7 * unit, 14 * unit, 14 * unit),
                      row);
            cells[0].setLeft(cells[0].left() + lead);
        }
        for (int i = 0; i < spec.columns.size(); ++i)
            drawText(painter, cells[static_cast<std::size_t>(i)],
                     static_cast<int>(spec.columns[i].alignment | Qt::AlignVCenter),
                     spec.rows[row].value(i), font, m_theme.text);
        painter.setPen(QPen(m_theme.border, 0.5 * unit));
        painter.drawLine(target.bottomLeft(), target.bottomRight());
    });
}

void Flow::table(const TableSpec& spec)
{
    const double unit = m_geometry.unit;
    const std::vector<double> widths = columnWidths(spec, m_geometry.width(), unit);
    // A table that fits on one page is not torn apart; a longer one starts where it stands.
    const double whole =
        static_cast<double>(spec.rows.size()) * 15 * unit + headerHeight(spec, widths);
    const double page = bottom() - m_geometry.margins.top();
    keepTogether(whole < 0.6 * page ? whole : 80 * unit);
    tableHeader(spec, widths);
    for (int row = 0; row < spec.rows.size(); ++row) {
        if (m_y + 20 * unit > bottom()) {
            newPage();
            tableHeader(spec, widths);
        }
        tableRow(spec, widths, row);
    }
    space(8 * unit);
}

void Flow::paintPage(QPainter& painter, int page, const QString& footer) const
{
    const double unit = m_geometry.unit;
    for (const Command& command : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        command.paint(painter, command.target);
        painter.restore();
    }
    const QRectF foot(m_geometry.margins.left(), bottom() + 16 * unit, m_geometry.width(),
                      12 * unit);
    const QFont font = paperFont(TextStyle::Axis, unit);
    drawText(painter, foot, Qt::AlignLeft | Qt::AlignVCenter, footer, font, m_theme.textHint);
    drawText(painter, foot, Qt::AlignRight | Qt::AlignVCenter,
             QCoreApplication::translate("Report", "Page %1 of %2")
                 .arg(QString::number(page + 1), QString::number(pageCount())),
             font, m_theme.textHint);
}

} // namespace tessera
