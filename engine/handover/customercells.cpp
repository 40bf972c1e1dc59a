// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/customercells.h"

#include <algorithm>

namespace tessera {

std::vector<std::string> segmentNames(const Analysis& analysis, const Annotations& annotations)
{
    if (!analysis.profiles.made())
        return std::vector<std::string>(analysis.clusters.value->clustering.sizes.size());
    return segmentNames(annotations, *analysis.profiles.value);
}

bool anyNamed(const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(), [](const auto& name) { return !name.empty(); });
}

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

} // namespace tessera
