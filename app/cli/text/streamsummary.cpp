// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/streamsummary.h"

#include "cli/text/texttable.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

/// For plurals; counts beyond it read the same.
int plural(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, 2'000'000'000));
}

class StreamSummary {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    explicit StreamSummary(const Streamed& streamed) : m_streamed(streamed) {}

    QString rows() const;
    QString clustering() const;
    QString segments() const;

private:
    QString drivers(std::size_t segment) const;
    const Streamed& m_streamed;
};

QString StreamSummary::rows() const
{
    QString text = tr("%1: %2 rows read, %3 used")
                       .arg(shownPath(m_streamed.beginning->source().path),
                            countText(m_streamed.rowsRead), countText(m_streamed.rowsUsed));
    QStringList dropped;
    for (const DropCount& drop : m_streamed.dropped)
        dropped << tr("%1 %2").arg(countText(drop.count), drop.reason == DropReason::Ragged
                                                              ? tr("of the wrong length")
                                                              : tr("with missing values"));
    if (!dropped.isEmpty())
        text = tr("%1; dropped: %2").arg(text, dropped.join(QStringLiteral(", ")));
    text += QLatin1Char('\n');
    if (m_streamed.imputedCells > 0)
        text += tr("%Ln missing value(s) filled", nullptr, plural(m_streamed.imputedCells)) +
                QLatin1Char('\n');
    return text;
}

QString StreamSummary::clustering() const
{
    const auto count = static_cast<std::int64_t>(m_streamed.features.size());
    const QString features = tr("%Ln feature(s)", nullptr, plural(count));
    const QString segments = tr("%Ln segment(s)", nullptr, m_streamed.clustering.k);
    return tr("%1, %2 on all of them").arg(features, tr("mini-batch k-means")) + QLatin1Char('\n') +
           tr("%1, as asked").arg(segments) + QLatin1Char('\n') +
           tr("inertia %1").arg(valueText(m_streamed.clustering.inertia, 7)) + QLatin1Char('\n');
}

/// The strongest contrasts: "PURCHASES +2.1, BALANCE −0.6" in standard deviations from the mean.
QString StreamSummary::drivers(std::size_t segment) const
{
    constexpr std::size_t most = 3;
    constexpr double worthTelling = 0.1;
    std::vector<std::size_t> order(m_streamed.features.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto contrast = [&](std::size_t j) { return m_streamed.contrasts(segment, j); };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::abs(contrast(a)) > std::abs(contrast(b));
    });
    QStringList parts;
    for (const std::size_t j : order) {
        if (parts.size() == most || std::abs(contrast(j)) < worthTelling)
            break;
        parts << shownName(m_streamed.features[j].name, longestInTables) + QLatin1Char(' ') +
                     signedText(contrast(j));
    }
    return parts.isEmpty() ? tr("close to the average") : parts.join(QStringLiteral(", "));
}

QString StreamSummary::segments() const
{
    TextTable table({tr("segment"), tr("customers"), tr("share"),
                     tr("what makes it different (standard deviations from the mean)")},
                    "rrrl");
    const std::vector<std::int64_t>& sizes = m_streamed.clustering.sizes;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        table.add(
            {countText(static_cast<std::int64_t>(i) + 1), countText(sizes[i]),
             shareText(static_cast<double>(sizes[i]) / static_cast<double>(m_streamed.rowsUsed), 1),
             drivers(i)});
    return QLatin1Char('\n') + table.text();
}

} // namespace

QString summaryText(const Streamed& streamed)
{
    const StreamSummary summary(streamed);
    return summary.rows() + summary.clustering() + summary.segments();
}

} // namespace tessera
