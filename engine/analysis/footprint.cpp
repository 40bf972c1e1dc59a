// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/footprint.h"

#include "analysis/steps.h"

namespace tessera {

namespace {

/// Of an array of plain values.
template<class Values>
std::size_t held(const Values& values)
{
    return values.capacity() * sizeof(values.front());
}

/// Of an array of arrays, whose elements hold something themselves.
template<class Values, class Inside>
std::size_t held(const Values& values, const Inside& inside)
{
    std::size_t bytes = held(values);
    for (const auto& value : values)
        bytes += inside(value);
    return bytes;
}

constexpr auto plain = [](const auto& values) { return held(values); };

std::size_t held(const Matrix& matrix)
{
    return matrix.rows() * matrix.columns() * sizeof(double);
}

std::size_t held(const Clustering& clustering)
{
    return held(clustering.labels) + held(clustering.centroids) + held(clustering.sizes) +
           held(clustering.segmentInertia) + held(clustering.restartInertias);
}

std::size_t held(const RowDistances& distances)
{
    return held(distances.own) + held(distances.runnerUp);
}

std::size_t held(const ColumnSummary& summary)
{
    return (summary.number ? held(summary.number->histogram) : 0) + held(summary.top);
}

std::size_t held(const DuplicateGroups& duplicates)
{
    return held(duplicates.groups, plain);
}

} // namespace

std::size_t bytesOf(const Health& health)
{
    return held(health.columns, [](const ColumnSummary& summary) { return held(summary); }) +
           held(health.exactDuplicates) + held(health.repeatedIdentifiers) +
           held(health.missingPatterns,
                [](const MissingPattern& pattern) { return held(pattern.columns); }) +
           held(health.numeric) + held(health.correlation);
}

std::size_t bytesOf(const Cleaned& cleaned)
{
    return held(cleaned.rows) + held(cleaned.features) + held(cleaned.dropped);
}

std::size_t bytesOf(const FeatureMatrix& features)
{
    return held(features.names);
}

std::size_t bytesOf(const Scaled& scaled)
{
    return held(scaled.center) + held(scaled.scale) + held(scaled.weights);
}

std::size_t bytesOf(const Projection& projection)
{
    return held(projection.mean) + held(projection.eigenvalues) +
           held(projection.explainedVarianceRatio) + held(projection.loadings);
}

std::size_t bytesOf(const Matrix& scores)
{
    return held(scores);
}

std::size_t bytesOf(const Sweep& sweep)
{
    return held(sweep.solutions, [](const Clustering& solution) { return held(solution); });
}

std::size_t bytesOf(const Segments& segments)
{
    const MethodOutcome& details = segments.details;
    std::size_t bytes = held(segments.clustering) + held(segments.distances) +
                        held(details.memberships) + held(details.medoids) +
                        held(details.modes, plain) + held(segments.categories);
    if (details.mixture)
        bytes += held(details.mixture->covariances, [](const Matrix& one) { return held(one); });
    return bytes;
}

std::size_t bytesOf(const Quality& quality)
{
    return held(quality.segmentSilhouette) + held(quality.rowSilhouette);
}

std::size_t bytesOf(const Profiles& profiles)
{
    return held(profiles.sizes) +
           held(profiles.numbers,
                [](const NumberColumnProfile& column) { return held(column.segments); }) +
           held(profiles.categories,
                [](const CategoryColumnProfile& column) {
                    return held(column.levels) + held(column.overall) +
                           held(column.segments, plain);
                }) +
           held(profiles.drivers, plain);
}

std::size_t bytesOf(const SweepQuality& quality)
{
    return held(quality.solutions, [](const Quality& one) { return bytesOf(one); }) +
           held(quality.centroidIndices);
}

bool Footprint::addWithin(const Analysis& analysis, std::size_t budget)
{
    const std::size_t before = m_bytes;
    m_added.clear();
    if (analysis.table)
        leaveOut(*analysis.table);
    for (const Step& step : steps())
        step.count(analysis, *this);
    addValue(analysis.unweighted);
    if (analysis.shown)
        addOnce(analysis.shown.get(), held(*analysis.shown));
    if (m_bytes <= budget)
        return true;
    for (const void* const added : m_added)
        m_counted.erase(added);
    m_bytes = before;
    return false;
}

bool Footprint::addOnce(const void* what, std::size_t bytes)
{
    if (!m_counted.insert(what).second)
        return false;
    m_added.push_back(what);
    m_bytes += bytes;
    return true;
}

void Footprint::addColumns(const SharedColumns& columns)
{
    for (std::size_t j = 0; j < columns.columns(); ++j)
        addOnce(columns.shared(j).get(), columns.rows() * sizeof(double));
}

/// The cache of analyses is not what holds it.
void Footprint::leaveOut(const Table& table)
{
    if (!addOnce(&table, 0))
        return;
    for (const Column& column : table.columns())
        if (!column.hasTexts())
            addOnce(column.numbers().data(), 0);
}

} // namespace tessera
