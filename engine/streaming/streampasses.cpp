// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streampasses.h"

#include <cmath>
#include <utility>

namespace tessera {

/// Roles by what the beginning shows, as for a table that is all there.
Outcome Streaming::choose()
{
    const Recipe& recipe = m_result.recipe;
    if (Outcome fits = checkParameters(minibatchMethod, recipe.clustering.parameters); !fits)
        return fits;
    Result<Roles> roles = resolveRoles(*m_reader.beginning(), recipe.data);
    if (!roles)
        return roles.issue();
    m_result.roles = *std::move(roles);
    leaveOutEmptyAtFirst();
    if (m_result.roles.features.empty())
        return Issue{.code = IssueCode::NoUsableFeature};
    for (const std::size_t column : m_result.roles.features)
        m_result.features.push_back(
            {.name = m_reader.beginning()->column(column).name(), .column = column});
    m_reader.setRowsOfBlock(static_cast<std::size_t>(parameter("batch")));
    return chooseLogs();
}

/// A column without a value looks like one of numbers; what comes later may be texts.
void Streaming::leaveOutEmptyAtFirst()
{
    const Recipe& recipe = m_result.recipe;
    if (recipe.data.features || m_reader.beginningIsAll())
        return;
    Roles& roles = m_result.roles;
    for (const std::size_t index : std::exchange(roles.features, {})) {
        const Column& column = m_reader.beginning()->column(index);
        const bool named = recipe.features.log == LogPolicy::Columns &&
                           std::ranges::find(recipe.features.logColumns, column.name()) !=
                               recipe.features.logColumns.end();
        if (named || column.hasValues()) {
            roles.features.push_back(index);
            continue;
        }
        roles.roles[index] = Role::Descriptive;
        m_result.issues.push_back({.code = IssueCode::FeatureEmptyAtFirst,
                                   .severity = Severity::Warning,
                                   .arguments = {column.name()}});
    }
}

Outcome Streaming::chooseLogs()
{
    const FeatureRecipe& recipe = m_result.recipe.features;
    std::vector<std::string> names;
    for (const StreamedFeature& feature : m_result.features)
        names.push_back(feature.name);
    for (const std::string& name : recipe.logColumns)
        if (recipe.log == LogPolicy::Columns && std::ranges::find(names, name) == names.end())
            return Issue{.code = IssueCode::ColumnUnknown,
                         .arguments = {name, nearestName(names, name)}};
    for (StreamedFeature& feature : m_result.features)
        feature.logged =
            recipe.log == LogPolicy::All ||
            (recipe.log == LogPolicy::Columns &&
             std::ranges::find(recipe.logColumns, feature.name) != recipe.logColumns.end());
    return done();
}

std::vector<std::size_t> Streaming::featureColumns() const
{
    std::vector<std::size_t> columns;
    for (const StreamedFeature& feature : m_result.features)
        columns.push_back(feature.column);
    return columns;
}

Result<StreamStatistics> Streaming::statistics()
{
    m_reader.choose(featureColumns(), m_result.roles.id);
    std::vector<bool> logged;
    for (const StreamedFeature& feature : m_result.features)
        logged.push_back(feature.logged);
    StreamStatistics statistics(std::move(logged), drops());
    m_cancel.begin(Activity::Reading);
    m_reader.rewind(false, m_cancel);
    csv::NumberBlock block;
    for (;;) {
        m_cancel.poll();
        if (Outcome read = m_reader.next(block); !read)
            return read.issue();
        if (block.rows == 0)
            return statistics;
        statistics.add(block, m_cancel);
    }
}

Outcome Streaming::measure()
{
    Result<StreamStatistics> found = statistics();
    if (!found)
        return found.issue();
    if (leaveOutEmpty(*found) && !m_result.features.empty()) {
        if (drops()) // which rows are complete depends on the features that are left
            found = statistics();
        else
            found->forgetEmpty();
        if (!found)
            return found.issue();
        m_reader.choose(featureColumns(), m_result.roles.id);
    }
    if (m_result.features.empty())
        return Issue{.code = IssueCode::NoUsableFeature};
    return keep(*found);
}

/// True when there were features without any value.
bool Streaming::leaveOutEmpty(const StreamStatistics& statistics)
{
    std::vector<StreamedFeature> kept;
    for (std::size_t j = 0; j < m_result.features.size(); ++j) {
        const StreamedFeature& feature = m_result.features[j];
        const StreamedNumbers& numbers = statistics.features()[j];
        m_result.numbers[feature.column] = numbers;
        if (numbers.present.count() > 0)
            kept.push_back(feature);
        else
            m_result.issues.push_back({.code = IssueCode::FeatureAllMissing,
                                       .severity = Severity::Warning,
                                       .arguments = {feature.name}});
    }
    const bool some = kept.size() < m_result.features.size();
    m_result.features = std::move(kept);
    return some;
}

Outcome Streaming::keep(const StreamStatistics& statistics)
{
    m_result.rowsRead = m_reader.rowsRead();
    m_result.rowsUsed = statistics.usedRows();
    const auto add = [this](DropReason reason, std::int64_t count) {
        if (count > 0)
            m_result.dropped.push_back({.reason = reason, .count = count});
    };
    add(DropReason::Ragged, m_result.rowsRead - statistics.rows());
    add(DropReason::Missing, statistics.rows() - statistics.usedRows());
    if (m_result.rowsUsed == 0)
        return Issue{.code = IssueCode::NoRowsLeft,
                     .arguments = {std::to_string(statistics.rows())}};
    for (std::size_t j = 0; j < m_result.features.size(); ++j)
        m_result.numbers[m_result.features[j].column] = statistics.features()[j];
    std::vector<Issue> issues = m_reader.issues();
    issues.insert(issues.end(), m_result.issues.begin(), m_result.issues.end());
    m_result.issues = std::move(issues);
    note("statistics");
    return done();
}

/// Fills, centers and scales, from what the first pass has told.
Outcome Streaming::settle()
{
    for (StreamedFeature& feature : m_result.features) {
        const StreamedNumbers& numbers = m_result.numbers.at(feature.column);
        const std::int64_t unknown = numbers.missing + numbers.infinite;
        const bool zero = m_result.recipe.cleaning.missing == MissingPolicy::Zero;
        feature.fill = zero ? 0.0 : numbers.present.mean();
        if (numbers.negative > 0)
            return Issue{.code = IssueCode::LogOfNegative,
                         .arguments = {feature.name, std::to_string(numbers.negative)}};
        if (numbers.infinite > 0)
            m_result.issues.push_back(
                {.code = IssueCode::FeatureInfinite,
                 .severity = Severity::Warning,
                 .arguments = {feature.name, std::to_string(numbers.infinite)}});
        if (!drops())
            m_result.imputedCells += unknown;
        settleScale(feature, numbers);
        if (!std::isfinite(feature.center) || !std::isfinite(feature.scale))
            return Issue{.code = IssueCode::NotFinite, .arguments = {feature.name}};
    }
    return done();
}

/// Names the feature that is spread most when it is scaled.
Issue Streaming::notFinite() const
{
    const auto spread = [this](const StreamedFeature& feature) {
        const RunningMoments& used = m_result.numbers.at(feature.column).used;
        return (used.high() / 2 - used.low() / 2) / feature.scale;
    };
    return {.code = IssueCode::NotFinite,
            .arguments = {std::ranges::max_element(m_result.features, {}, spread)->name}};
}

void Streaming::settleScale(StreamedFeature& feature, const StreamedNumbers& numbers)
{
    RunningMoments all = numbers.used;
    if (!drops())
        all.add(feature.logged ? std::log1p(feature.fill) : feature.fill,
                numbers.missing + numbers.infinite);
    if (all.constant())
        m_result.issues.push_back({.code = IssueCode::FeatureConstant,
                                   .severity = Severity::Warning,
                                   .arguments = {feature.name}});
    const Scaling method = m_result.recipe.scaling.method;
    if (method == Scaling::None)
        return;
    const bool standard = method == Scaling::Standard;
    feature.center = standard ? all.mean() : all.low();
    feature.scale = standard ? all.populationStd() : all.high() - all.low();
    if (all.constant() || !(feature.scale > 0.0))
        feature.scale = 1.0;
}

} // namespace tessera
