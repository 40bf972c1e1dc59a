// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A column of blocks that is broken into pages: headings, paragraphs, tables, drawings.
// It knows paper and text, never segments. Lengths are painter units; `unit` of them make a point.

#include "look/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QVector>

#include <functional>
#include <vector>

namespace tessera {

struct FlowGeometry {
    QSizeF page;       ///< painter units
    QMarginsF margins; ///< painter units; the footer stands in the lower one
    double unit = 1.0; ///< painter units per point

    double width() const { return page.width() - margins.left() - margins.right(); }
};

struct TableColumn {
    QString title{};
    double weight = 1.0; ///< share of the width
    Qt::Alignment alignment = Qt::AlignRight;
};

struct TableSpec {
    QVector<TableColumn> columns{};
    QVector<QVector<QString>> rows{};
    /// Paints something of its own at the left of the first cell of a row (a badge), may be empty.
    std::function<void(QPainter&, const QRectF&, int row)> lead{};
    int boldRow = -1;
};

inline constexpr double tableFontPt = 8.5;

/// The font of a style in painter units.
QFont paperFont(TextStyle style, double unit);
QFont paperFont(double points, QFont::Weight weight, double unit);

class Flow {
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    Flow(const FlowGeometry& geometry, const Theme& theme);

    void title(const QString& text, const QString& subtitle);
    void heading(const QString& text,
                 int level = 1); ///< kept with what follows; level 1 goes to the outline
    void paragraph(const QString& text, TextStyle style = TextStyle::Body);
    void caption(const QString& text);
    void codeLine(const QString& text); ///< small, close to the line above
    void table(const TableSpec& spec);  ///< rows move to the next page with the header repeated
    void drawing(double height, Paint paint); ///< never broken
    void space(double height);
    void pageBreak();
    void keepTogether(double height); ///< starts a new page when less than `height` is left

    struct OutlineEntry {
        QString text;
        int page = 0; ///< from 0
    };
    const QVector<OutlineEntry>& outline() const { return m_outline; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page, const QString& footer) const;
    const FlowGeometry& geometry() const { return m_geometry; }

private:
    struct Command {
        QRectF target;
        Paint paint;
    };
    double bottom() const { return m_geometry.page.height() - m_geometry.margins.bottom(); }
    void newPage();
    void place(double height, Paint paint);
    void tableRow(const TableSpec& spec, const std::vector<double>& widths, int row);
    void tableHeader(const TableSpec& spec, const std::vector<double>& widths);
    double headerHeight(const TableSpec& spec, const std::vector<double>& widths) const;
    double textHeight(const QString& text, const QFont& font, double width) const;

    FlowGeometry m_geometry;
    const Theme& m_theme;
    std::vector<std::vector<Command>> m_pages;
    QVector<OutlineEntry> m_outline;
    double m_y = 0;
    bool m_atTop = true;
};

} // namespace tessera
