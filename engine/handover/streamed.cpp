// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/streamed.h"

#include "analysis/recipe/recipe_json.h"
#include "handover/csvtext.h"
#include "model/model.h"

#include <array>

namespace tessera {

namespace {

/// One row per segment and the overall: segment, name, size, share, then the mean per feature.
std::string profilesText(const Streamed& streamed)
{
    CsvText csv;
    csv.text("segment").text("name").text("size").text("share");
    for (const StreamedFeature& feature : streamed.features)
        csv.text(feature.name + " mean");
    csv.endRow();
    const std::vector<std::int64_t>& sizes = streamed.clustering.sizes;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        csv.count(static_cast<std::int64_t>(i) + 1).empty().count(sizes[i]);
        csv.number(static_cast<double>(sizes[i]) / static_cast<double>(streamed.rowsUsed));
        for (std::size_t j = 0; j < streamed.features.size(); ++j)
            csv.number(streamed.means(i, j));
        csv.endRow();
    }
    csv.text("overall").empty().count(streamed.rowsUsed).count(1);
    for (const double mean : streamed.overall)
        csv.number(mean);
    csv.endRow();
    return csv.take();
}

} // namespace

Outcome StreamedAssignments::add(const AssignedRows& rows)
{
    CsvText csv;
    if (m_rows == 0)
        csv.text(rows.heading.empty() ? "row" : rows.heading)
            .text("segment")
            .text("distance")
            .endRow();
    const csv::NumberBlock& block = rows.block;
    const std::size_t d = block.rows == 0 ? 0 : block.numbers.size() / block.rows;
    for (std::size_t i = 0; i < block.rows; ++i) {
        ++m_rows;
        if (rows.heading.empty())
            csv.count(m_rows);
        else if (rows.nameFeature)
            csv.number(block.numbers[i * d + *rows.nameFeature]);
        else
            csv.text(block.names[i]);
        if (rows.segments[i] < 0)
            csv.empty();
        else
            csv.count(rows.segments[i] + 1);
        csv.number(rows.distances[i]).endRow();
    }
    return m_file.write(csv.take());
}

std::span<const StreamedExport> streamedExports()
{
    static constexpr std::array<StreamedExport, 4> list{{
        {"json", streamedJson},
        {"profiles", profilesText},
        {"model", [](const Streamed& streamed) { return toJson(modelOf(streamed)); }},
        {"recipe", [](const Streamed& streamed) { return toJson(streamed.recipe); }},
    }};
    return list;
}

} // namespace tessera
