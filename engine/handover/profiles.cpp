// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/profiles.h"

#include "handover/csvtext.h"
#include "handover/customercells.h"

#include <cassert>

namespace tessera {

namespace {

/// A row of the file: a segment, or overall.
struct ProfileRow {
    std::optional<std::size_t> segment{};

    const NumberProfile& of(const NumberColumnProfile& column) const
    {
        return segment ? column.segments[*segment] : column.overall;
    }
    const std::vector<double>& of(const CategoryColumnProfile& column) const
    {
        return segment ? column.segments[*segment] : column.overall;
    }
};

void writeHeading(CsvText& csv, const Profiles& profiles)
{
    csv.text("segment").text("name").text("size").text("share");
    for (const NumberColumnProfile& column : profiles.numbers)
        csv.text(column.name + " mean").text(column.name + " median");
    for (const CategoryColumnProfile& column : profiles.categories)
        for (const std::string& level : column.levels)
            csv.text(column.name + "=" + level + " share");
    csv.endRow();
}

void writeValues(CsvText& csv, const Profiles& profiles, const ProfileRow& row)
{
    for (const NumberColumnProfile& column : profiles.numbers)
        csv.number(row.of(column).mean).number(row.of(column).median);
    for (const CategoryColumnProfile& column : profiles.categories)
        for (const double share : row.of(column))
            csv.number(share);
    csv.endRow();
}

} // namespace

Outcome writeProfiles(const Handover& handover, const TextSink& sink, const Cancel& cancel)
{
    assert(handover.analysis->profiles.made());
    const Profiles& profiles = *handover.analysis->profiles.value;
    const auto names = segmentNames(*handover.analysis, handover.annotations);
    CsvText csv;
    writeHeading(csv, profiles);
    for (std::size_t i = 0; i < profiles.sizes.size(); ++i) {
        cancel.poll();
        csv.count(static_cast<std::int64_t>(i) + 1).text(names[i]).count(profiles.sizes[i]);
        csv.number(static_cast<double>(profiles.sizes[i]) / static_cast<double>(profiles.total));
        writeValues(csv, profiles, {i});
    }
    csv.text("overall").empty().count(profiles.total).count(1);
    writeValues(csv, profiles, {});
    return sink(csv.take());
}

} // namespace tessera
