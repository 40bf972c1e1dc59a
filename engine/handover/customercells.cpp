// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/customercells.h"

#include <algorithm>

namespace tessera {

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
