// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/csvtext.h"
#include "handover/exports.h"

#include <algorithm>
#include <cassert>

namespace tessera {

namespace {

/// The analyst's names per segment, empty where there is none.
std::vector<std::string> segmentNames(const Analysis& analysis, const Annotations& annotations)
{
    std::vector<std::string> names(analysis.clusters.value->clustering.sizes.size());
    if (!analysis.profiles.made())
        return names;
    const auto matches = matchAnnotations(annotations, *analysis.profiles.value);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (matches[i])
            names[i] = annotations.segments[*matches[i]].name;
    return names;
}

bool anyNamed(const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(), [](const auto& name) { return !name.empty(); });
}

/// The identifier column's heading, or "row" when customers have no number of their own.
std::string_view idHeading(const Table& table, std::optional<std::size_t> id)
{
    return id ? std::string_view(table.column(*id).name()) : std::string_view("row");
}

void writeId(CsvText& csv, const Table& table, std::optional<std::size_t> id, std::size_t row)
{
    if (id)
        csv.text(cellText(table.column(*id), row));
    else
        csv.count(static_cast<std::int64_t>(row) + 1);
}

void writeProfileRow(CsvText& csv, const Profiles& profiles,
                     const NumberProfile& (*pick)(const NumberColumnProfile&, std::size_t),
                     std::size_t i)
{
    for (const NumberColumnProfile& column : profiles.numbers)
        csv.number(pick(column, i).mean).number(pick(column, i).median);
    csv.endRow();
}

} // namespace

std::string assignmentsCsv(const Analysis& analysis, const Annotations& annotations)
{
    assert(analysis.clusters.made());
    const Table& table = *analysis.table;
    const std::optional<std::size_t> id = analysis.roles->id;
    const Segments& segments = *analysis.clusters.value;
    const std::vector<RowId>& rows = analysis.cleaned.value->rows;
    const std::vector<std::string> names = segmentNames(analysis, annotations);
    const bool named = anyNamed(names);
    const bool judged = analysis.quality.made();

    CsvText csv;
    csv.text(idHeading(table, id)).text("segment");
    if (named)
        csv.text("name");
    csv.text("distance").text("runner_up").text("silhouette");
    const Matrix& memberships = segments.details.memberships;
    for (std::size_t c = 0; c < memberships.columns(); ++c)
        csv.text("membership_" + std::to_string(c + 1));
    csv.endRow();
    std::size_t next = 0; // rows of the matrix ascend with those of the table
    for (std::size_t row = 0; row < static_cast<std::size_t>(table.rows()); ++row) {
        writeId(csv, table, id, row);
        const bool used = next < rows.size() && rows[next] == static_cast<RowId>(row);
        if (!used) {
            for (std::size_t i = named ? 0 : 1; i < 5 + memberships.columns(); ++i)
                csv.empty();
            csv.endRow();
            continue;
        }
        const Label label = segments.clustering.labels[next];
        csv.count(label + 1);
        if (named)
            csv.text(names[label]);
        csv.number(segments.distances.own[next]).count(segments.distances.runnerUp[next] + 1);
        if (judged)
            csv.number(analysis.quality.value->rowSilhouette[next]);
        else
            csv.empty();
        for (std::size_t c = 0; c < memberships.columns(); ++c)
            csv.number(memberships(next, c));
        csv.endRow();
        ++next;
    }
    return csv.take();
}

std::string profilesCsv(const Analysis& analysis, const Annotations& annotations)
{
    assert(analysis.profiles.made());
    const Profiles& profiles = *analysis.profiles.value;
    const std::vector<std::string> names = segmentNames(analysis, annotations);
    CsvText csv;
    csv.text("segment").text("name").text("size").text("share");
    for (const NumberColumnProfile& column : profiles.numbers)
        csv.text(column.name + " mean").text(column.name + " median");
    csv.endRow();
    for (std::size_t i = 0; i < profiles.sizes.size(); ++i) {
        csv.count(static_cast<std::int64_t>(i) + 1).text(names[i]).count(profiles.sizes[i]);
        csv.number(static_cast<double>(profiles.sizes[i]) / static_cast<double>(profiles.total));
        writeProfileRow(
            csv, profiles,
            [](const NumberColumnProfile& column, std::size_t segment) -> const NumberProfile& {
                return column.segments[segment];
            },
            i);
    }
    csv.text("overall").empty().count(profiles.total).count(1);
    writeProfileRow(
        csv, profiles,
        [](const NumberColumnProfile& column, std::size_t) -> const NumberProfile& {
            return column.overall;
        },
        0);
    return csv.take();
}

std::string scoresCsv(const Table& table, const Model& model, const Scores& scores)
{
    const std::optional<std::size_t> id = model.id.empty() ? std::nullopt : table.indexOf(model.id);
    const bool named = anyNamed(model.names);
    CsvText csv;
    csv.text(idHeading(table, id)).text("segment");
    if (named)
        csv.text("name");
    csv.text("distance").text("runner_up").endRow();
    for (std::size_t row = 0; row < scores.segment.size(); ++row) {
        writeId(csv, table, id, row);
        csv.count(scores.segment[row] + 1);
        if (named)
            csv.text(model.names[scores.segment[row]]);
        csv.number(scores.distance[row]).count(scores.runnerUp[row] + 1).endRow();
    }
    return csv.take();
}

} // namespace tessera
