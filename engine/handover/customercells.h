// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tables of customers and of segments begin with: who it is, and what a segment is called.

#include "analysis/analysis.h"
#include "analysis/annotations.h"
#include "handover/csvtext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// The analyst's names per segment, empty where there is none.
std::vector<std::string> segmentNames(const Analysis& analysis, const Annotations& annotations);
bool anyNamed(const std::vector<std::string>& names);

/// The identifier column's heading, or "row" when customers have no number of their own.
std::string_view idHeading(const Table& table, std::optional<std::size_t> id);
void writeId(CsvText& csv, const Table& table, std::optional<std::size_t> id, std::size_t row);

} // namespace tessera
