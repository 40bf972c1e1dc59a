// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Delimited text: the two doors of this room, behind formats/format.h.
// They never throw: cancellation and lack of memory come back as issues.

#include "formats/csv/bytes/limits.h"
#include "formats/format.h"

namespace tessera::csv {

Result<Preview> previewCsv(const std::string& path, const ReadOptions& options, std::size_t maxRows,
                           const Cancel& cancel = {}, const Limits& limits = {});
Result<TablePtr> readCsv(const SourceRef& source, const Cancel& cancel, const Limits& limits = {});

} // namespace tessera::csv
