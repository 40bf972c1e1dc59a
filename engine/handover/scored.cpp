// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/scored.h"

#include "handover/csvtext.h"
#include "handover/customercells.h"

namespace tessera {

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
