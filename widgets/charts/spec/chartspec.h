// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a chart shows, as a value without any type of a chart library: axes, lines, bars, boxes.
// Colours are roles, so that the same spec draws in both themes and on paper.

#include <QPointF>
#include <QString>
#include <QVector>

#include <optional>

namespace tessera {

struct AxisSpec {
    QString title{};
    std::optional<double>
        from{}; ///< unset: from the data, with headroom, at nice numbers (1, 2, 5 x 10^n)
    std::optional<double> to{};
    bool wholeNumbers = false;
    bool percent = false;          ///< values are shares 0..1
    QVector<QString> categories{}; ///< not empty: a category axis, x = 0, 1, 2, ...
};

/// Accent, a segment's palette colour, or grey.
struct ColourRole {
    enum Kind { Accent, Muted, Segment, Warning } kind = Accent;
    int segment = 0;
    int segments = 1;
};

struct LineSpec {
    QString name{};
    QVector<QPointF> points{};      ///< NaN y = a gap
    QVector<QPointF> low{}, high{}; ///< a band, when not empty
    ColourRole colour{};
    bool markers = true;
    bool dashed = false;
    std::optional<double>
        draftBeyond{}; ///< points right of this x are a draft's: grey, dashed, without markers
    std::optional<double> chosenX{}; ///< drawn 11 px filled with a dashed drop line
};

inline bool isDraft(const LineSpec& line, const QPointF& point)
{
    return line.draftBeyond && point.x() > *line.draftBeyond;
}

struct BarSpec {
    QString name{};
    QVector<double> values{};      ///< at x = 0, 1, 2, ...
    QVector<ColourRole> colours{}; ///< one, or one per bar
};

struct BoxSpec {
    double low = 0, q1 = 0, median = 0, q3 = 0, high = 0; ///< whiskers at the fences or extremes
    QVector<double> outliers{};                           ///< at most 200 are drawn
};

struct ChartSpec {
    QString title{};       ///< card title; drawn by the card on screen and by the chart on paper
    QString unit{};        ///< in grey beside the title
    QString description{}; ///< one sentence with the data's message, for screen readers
    AxisSpec x{};
    AxisSpec y{};
    QVector<LineSpec> lines{};
    QVector<BarSpec> bars{};
    QVector<BoxSpec> boxes{};
    bool verticalGrid = false;
    bool horizontalGrid = true;
    QString emptyText{}; ///< shown when there is nothing to draw
};

} // namespace tessera
