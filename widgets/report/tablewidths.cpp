// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablewidths.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace tessera {

namespace {

constexpr double leastShareOfWidest = 0.25;

std::vector<double> leastWidths(const TableSpec& spec, double unit)
{
    // Headings and the bold row are the widest.
    const QFontMetricsF metrics(paperFont(tableFontPt, QFont::DemiBold, unit));
    std::vector<double> least;
    for (int column = 0; column < spec.columns.size(); ++column) {
        double words = widestWord(spec.columns[column].title, metrics);
        const double lead = column == 0 && spec.lead ? badgeRoomPt * unit : 0.0;
        for (const QVector<QString>& row : spec.rows)
            words = std::max(words, lead + widestWord(row.value(column), metrics));
        // A pixel more, so that rounding breaks no word.
        least.push_back(words + (2 * cellGapPt + 1.0) * unit);
    }
    return least;
}

/// Not all words fit: the widest column gets what the others leave, and a quarter at least.
std::vector<double> squeezed(std::vector<double> widths, double width)
{
    const auto widest = std::max_element(widths.begin(), widths.end());
    const double others = std::accumulate(widths.begin(), widths.end(), -*widest);
    *widest = std::max(width - others, leastShareOfWidest * width);
    const double total = others + *widest;
    for (double& column : widths)
        column *= width / total;
    return widths;
}

} // namespace

double widestWord(const QString& text, const QFontMetricsF& metrics)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    double widest = 0.0;
    for (const QString& word : text.split(spaces, Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

std::vector<double> columnWidths(const TableSpec& spec, double width, double unit)
{
    const std::vector<double> least = leastWidths(spec, unit);
    if (std::accumulate(least.begin(), least.end(), 0.0) > width)
        return squeezed(least, width);
    std::vector<double> widths(least.size(), 0.0);
    std::vector<bool> fixed(least.size(), false);
    // Those that need more than their share get it, and the rest is shared anew.
    for (bool again = true; again;) {
        double room = width;
        double weights = 0.0;
        for (std::size_t i = 0; i < least.size(); ++i) {
            if (fixed[i])
                room -= least[i];
            else
                weights += spec.columns[static_cast<int>(i)].weight;
        }
        again = false;
        for (std::size_t i = 0; i < least.size(); ++i) {
            widths[i] =
                fixed[i] ? least[i] : room * spec.columns[static_cast<int>(i)].weight / weights;
            if (!fixed[i] && widths[i] < least[i]) {
                fixed[i] = true;
                again = true;
            }
        }
    }
    return widths;
}

} // namespace tessera
