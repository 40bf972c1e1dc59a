// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/summary.h"

#include "cli/text/texttable.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

class Summary {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    explicit Summary(const Analysis& analysis) : m_analysis(analysis) {}

    QString rows() const;
    QString cleaning() const;
    QString space() const;
    QString choice() const;
    QString sweep() const;
    QString segments() const;

private:
    QString reason(DropReason reason) const;
    QString method() const;
    QString drivers(std::size_t segment) const;
    const Analysis& m_analysis;
};

QString Summary::reason(DropReason reason) const
{
    switch (reason) {
    case DropReason::Ragged:
        return tr("of the wrong length");
    case DropReason::Duplicate:
        return tr("repeated");
    case DropReason::Missing:
        return tr("with missing values");
    case DropReason::Outlier:
        return tr("with outliers");
    }
    return {};
}

QString Summary::rows() const
{
    const Table& table = *m_analysis.table;
    const Cleaned& cleaned = *m_analysis.cleaned.value;
    QString text = tr("%1: %2 rows read, %3 used")
                       .arg(shownPath(table.source().path), countText(table.rowsRead()),
                            countText(static_cast<std::int64_t>(cleaned.rows.size())));
    QStringList dropped;
    if (table.rowsRead() > table.rows())
        dropped << tr("%1 %2").arg(countText(table.rowsRead() - table.rows()),
                                   reason(DropReason::Ragged));
    for (const DropCount& drop : cleaned.dropped)
        if (drop.count > 0)
            dropped << tr("%1 %2").arg(countText(drop.count), reason(drop.reason));
    if (!dropped.isEmpty())
        text = tr("%1; dropped: %2").arg(text, dropped.join(QStringLiteral(", ")));
    return text + QLatin1Char('\n');
}

/// For plurals; counts beyond it read the same.
int plural(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, 2'000'000'000));
}

QString Summary::cleaning() const
{
    const Cleaned& cleaned = *m_analysis.cleaned.value;
    QString text;
    if (cleaned.imputedCells > 0)
        text += tr("%Ln missing value(s) filled", nullptr, plural(cleaned.imputedCells)) +
                QLatin1Char('\n');
    if (cleaned.clippedCells > 0)
        text += tr("%Ln outlier(s) moved to the fence", nullptr, plural(cleaned.clippedCells)) +
                QLatin1Char('\n');
    return text;
}

QString Summary::method() const
{
    const std::string& id = m_analysis.recipe.clustering.method;
    if (id == "kmedoids")
        return tr("k-medoids");
    if (id == "mixture")
        return tr("Gaussian mixture");
    if (id == "minibatch")
        return tr("mini-batch k-means");
    if (id == "kprototypes")
        return tr("k-prototypes");
    return tr("k-means");
}

QString Summary::space() const
{
    const auto count = static_cast<std::int64_t>(m_analysis.features.value->names.size());
    const QString features = tr("%Ln feature(s)", nullptr, plural(count));
    const int used = m_analysis.clusters.value->components;
    if (used == 0)
        return tr("%1, %2 on all of them").arg(features, method()) + QLatin1Char('\n');
    const auto& ratios = m_analysis.projection.value->explainedVarianceRatio;
    double explained = 0;
    for (int i = 0; i < used; ++i)
        explained += ratios[static_cast<std::size_t>(i)];
    const QString components = tr("%Ln principal component(s)", nullptr, used);
    return tr("%1, %2 on %3 (%4 of the variance)")
               .arg(features, method(), components, shareText(explained, 1)) +
           QLatin1Char('\n');
}

QString Summary::choice() const
{
    const Choice& choice = m_analysis.clusters.value->choice;
    QString text = tr("%Ln segment(s)", nullptr, choice.k);
    if (choice.reason == ChoiceReason::Asked)
        text = tr("%1, as asked").arg(text);
    else if (choice.reason == ChoiceReason::Elbow)
        text = tr("%1, at the elbow of the inertia").arg(text);
    else
        text = tr("%1, the only number in the range").arg(text);
    if (m_analysis.sweepQuality.made()) {
        const SweepQuality& quality = *m_analysis.sweepQuality.value;
        if (choice.reason == ChoiceReason::Asked && quality.elbowK > 0)
            text = tr("%1; the elbow is at %2").arg(text, countText(quality.elbowK));
        if (quality.silhouetteK > 0)
            text = tr("%1; the silhouette is best at %2").arg(text, countText(quality.silhouetteK));
    }
    text += QLatin1Char('\n');
    const Quality& quality = *m_analysis.quality.value;
    text += tr("inertia %1, silhouette %2")
                .arg(valueText(m_analysis.clusters.value->clustering.inertia, 7),
                     std::isnan(quality.silhouette) ? valueText(quality.silhouette)
                                                    : fixedText(quality.silhouette, 3));
    return text + QLatin1Char('\n');
}

QString Summary::sweep() const
{
    if (!m_analysis.sweep.made() || !m_analysis.sweepQuality.made())
        return {};
    TextTable table(
        {tr("k"), tr("inertia"), tr("silhouette"), tr("Calinski-Harabasz"), tr("Davies-Bouldin")},
        "rrrrr");
    const auto number = [](double value, int decimals) {
        return std::isfinite(value) ? fixedText(value, decimals) : valueText(value);
    };
    for (std::size_t i = 0; i < m_analysis.sweep.value->solutions.size(); ++i) {
        const Clustering& solution = m_analysis.sweep.value->solutions[i];
        const Quality& quality = m_analysis.sweepQuality.value->solutions[i];
        table.add({countText(solution.k), valueText(solution.inertia, 7),
                   number(quality.silhouette, 3), number(quality.calinskiHarabasz, 1),
                   number(quality.daviesBouldin, 3)});
    }
    return QLatin1Char('\n') + table.text();
}

/// The strongest contrasts: "PURCHASES +2.1, BALANCE −0.6" in standard deviations from the mean.
QString Summary::drivers(std::size_t segment) const
{
    constexpr std::size_t most = 3;
    constexpr double worthTelling = 0.1;
    const Profiles& profiles = *m_analysis.profiles.value;
    QStringList parts;
    for (const std::size_t index : profiles.drivers[segment]) {
        const NumberColumnProfile& column = profiles.numbers[index];
        const double contrast = column.segments[segment].contrast;
        if (parts.size() == most || std::abs(contrast) < worthTelling)
            break;
        parts << shownName(column.name, longestInTables) + QLatin1Char(' ') + signedText(contrast);
    }
    return parts.isEmpty() ? tr("close to the average") : parts.join(QStringLiteral(", "));
}

QString Summary::segments() const
{
    const Profiles& profiles = *m_analysis.profiles.value;
    const Quality& quality = *m_analysis.quality.value;
    TextTable table({tr("segment"), tr("customers"), tr("share"), tr("silhouette"),
                     tr("what makes it different (standard deviations from the mean)")},
                    "rrrrl");
    for (std::size_t i = 0; i < profiles.sizes.size(); ++i) {
        const double share =
            static_cast<double>(profiles.sizes[i]) / static_cast<double>(profiles.total);
        const double silhouette = quality.segmentSilhouette[i];
        table.add({countText(static_cast<std::int64_t>(i) + 1), countText(profiles.sizes[i]),
                   shareText(share, 1),
                   std::isfinite(silhouette) ? fixedText(silhouette, 3) : valueText(silhouette),
                   drivers(i)});
    }
    return QLatin1Char('\n') + table.text();
}

} // namespace

QString summaryText(const Analysis& analysis)
{
    const Summary summary(analysis);
    return summary.rows() + summary.cleaning() + summary.space() + summary.choice() +
           summary.segments() + summary.sweep();
}

} // namespace tessera
