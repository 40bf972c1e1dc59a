// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/charttargets.h"

#include "charts/shared/chartactions.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tessera {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString linePointText(const LineSpec& line, int index, const ChartSpec& spec, const Axes& axes)
{
    const QPointF point = line.points[index];
    QString head = axisValueText(point.x(), spec.x, axes.x);
    if (!spec.x.title.isEmpty())
        head = Text::tr("%1: %2").arg(spec.x.title, head);
    const QString name = line.name.isEmpty() ? spec.title : line.name;
    QString text = head + QLatin1Char('\n') +
                   Text::tr("%1: %2").arg(name, axisValueText(point.y(), spec.y, axes.y));
    if (isDraft(line, point))
        text += QLatin1Char('\n') + Text::tr("a first estimate");
    if (index < line.low.size() && index < line.high.size()) {
        text += QLatin1Char('\n') + Text::tr("from %1 to %2")
                                        .arg(axisValueText(line.low[index].y(), spec.y, axes.y),
                                             axisValueText(line.high[index].y(), spec.y, axes.y));
    }
    return text;
}

QString boxText(const BoxSpec& box, int index, const ChartSpec& spec, const Axes& axes)
{
    const auto value = [&](double v) { return axisValueText(v, spec.y, axes.y); };
    QString text = spec.x.categories.value(index);
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += Text::tr("median %1, quartiles %2 and %3")
                .arg(value(box.median), value(box.q1), value(box.q3));
    text +=
        QLatin1Char('\n') + Text::tr("whiskers from %1 to %2").arg(value(box.low), value(box.high));
    return text;
}

QString headingOf(const QString& name, const QString& otherwise)
{
    return name.isEmpty() ? otherwise : name;
}

QList<QStringList> boxTable(const ChartSpec& spec)
{
    QList<QStringList> table{{headingOf(spec.x.title, QStringLiteral("name")),
                              QStringLiteral("low"), QStringLiteral("q1"), QStringLiteral("median"),
                              QStringLiteral("q3"), QStringLiteral("high")}};
    for (qsizetype i = 0; i < spec.boxes.size(); ++i) {
        const BoxSpec& box = spec.boxes[i];
        table.push_back({spec.x.categories.value(i, QString::number(i + 1)), plainNumber(box.low),
                         plainNumber(box.q1), plainNumber(box.median), plainNumber(box.q3),
                         plainNumber(box.high)});
    }
    return table;
}

} // namespace

QList<ChartTarget> chartTargets(const ChartSpec& spec)
{
    QList<ChartTarget> targets;
    for (int line = 0; line < spec.lines.size(); ++line) {
        const QVector<QPointF>& points = spec.lines[line].points;
        for (int i = 0; i < points.size(); ++i) {
            if (std::isfinite(points[i].x()) && std::isfinite(points[i].y()))
                targets.push_back({ChartTarget::Point, line, i, points[i]});
        }
    }
    for (int bar = 0; bar < spec.bars.size(); ++bar) {
        for (int i = 0; i < spec.bars[bar].values.size(); ++i) {
            if (std::isfinite(spec.bars[bar].values[i])) {
                targets.push_back(
                    {ChartTarget::Bar, bar, i, {static_cast<double>(i), spec.bars[bar].values[i]}});
            }
        }
    }
    for (int i = 0; i < spec.boxes.size(); ++i)
        targets.push_back({ChartTarget::Box, 0, i, {static_cast<double>(i), spec.boxes[i].median}});
    return targets;
}

std::optional<int> targetAt(const QList<ChartTarget>& targets, const Axes& axes,
                            const QPointF& position, double reach)
{
    std::optional<int> best;
    double bestDistance = std::numeric_limits<double>::infinity();
    const bool inside = axes.plot.adjusted(-reach, -reach, reach, reach).contains(position);
    for (int i = 0; inside && i < targets.size(); ++i) {
        const QPointF at = axes.toPixel(targets[i].value);
        double distance = std::hypot(at.x() - position.x(), at.y() - position.y());
        double limit = reach;
        if (targets[i].kind != ChartTarget::Point) {
            // Bars and boxes answer in their whole column; points lie above them.
            limit = axes.plot.width() / (axes.x.to - axes.x.from) / 2;
            distance = std::abs(at.x() - position.x());
        }
        if (distance <= limit && distance < bestDistance) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

int neighbourTarget(const QList<ChartTarget>& targets, int current, int key)
{
    if (targets.isEmpty())
        return -1;
    if (current < 0 || current >= targets.size())
        return 0;
    const ChartTarget& from = targets[current];
    int best = current;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (int i = 0; i < targets.size(); ++i) {
        const ChartTarget& to = targets[i];
        const bool sameLine = to.kind == from.kind && to.line == from.line;
        const double dx = to.value.x() - from.value.x();
        bool fits = false;
        if (key == Qt::Key_Left || key == Qt::Key_Right)
            fits = sameLine && (key == Qt::Key_Right ? dx > 0.0 : dx < 0.0);
        else
            fits = !sameLine && (key == Qt::Key_Down ? i > current : i < current);
        const double distance = std::abs(dx) + std::abs(to.line - from.line) * 1e-3;
        if (fits && distance < bestDistance) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

QString targetText(const ChartTarget& target, const ChartSpec& spec, const Axes& axes)
{
    switch (target.kind) {
    case ChartTarget::Point:
        return linePointText(spec.lines[target.line], target.index, spec, axes);
    case ChartTarget::Box:
        return boxText(spec.boxes[target.index], target.index, spec, axes);
    case ChartTarget::Bar:
        break;
    }
    const BarSpec& bar = spec.bars[target.line];
    const QString category = spec.x.categories.value(target.index, fixedText(target.index + 1, 0));
    const QString value = axisValueText(bar.values[target.index], spec.y, axes.y);
    const QString text = Text::tr("%1: %2").arg(category, value);
    return bar.name.isEmpty() ? text : bar.name + QLatin1Char('\n') + text;
}

QList<QStringList> chartTable(const ChartSpec& spec)
{
    if (!spec.boxes.isEmpty())
        return boxTable(spec);
    QStringList headings{headingOf(spec.x.title, QStringLiteral("x"))};
    std::map<double, QStringList> rows;
    qsizetype column = 0;
    const auto put = [&](double x, double y) {
        QStringList& row = rows[x];
        while (row.size() < column)
            row.push_back(QString());
        row.push_back(plainNumber(y));
    };
    const auto addLine = [&](const QString& name, const QVector<QPointF>& points) {
        headings.push_back(name);
        for (const QPointF& point : points)
            put(point.x(), point.y());
        ++column;
    };
    for (const LineSpec& line : spec.lines) {
        const QString name = headingOf(line.name, headingOf(spec.title, QStringLiteral("y")));
        addLine(name, line.points);
        if (!line.low.isEmpty() && !line.high.isEmpty()) {
            addLine(name + QStringLiteral(" low"), line.low);
            addLine(name + QStringLiteral(" high"), line.high);
        }
    }
    for (const BarSpec& bar : spec.bars) {
        QVector<QPointF> points;
        for (qsizetype i = 0; i < bar.values.size(); ++i)
            points.push_back({static_cast<double>(i), bar.values[i]});
        addLine(headingOf(bar.name, headingOf(spec.title, QStringLiteral("value"))), points);
    }
    QList<QStringList> table{headings};
    for (auto& [x, row] : rows) {
        while (row.size() < column)
            row.push_back(QString());
        const auto index = static_cast<qsizetype>(x);
        const QString name =
            spec.x.categories.isEmpty() ? plainNumber(x) : spec.x.categories.value(index);
        row.push_front(name);
        table.push_back(row);
    }
    return table;
}

} // namespace tessera
