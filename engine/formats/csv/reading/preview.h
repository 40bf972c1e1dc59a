// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person sees of a file before importing it.
// It never reads beyond the beginning.

#include "formats/csv/bytes/limits.h"
#include "formats/format.h"
#include "io/bytesource.h"

namespace tessera::csv {

/// Errors: those of lookAt(); no rows are none (HeaderOnly is among the issues).
Result<Preview> previewOf(ByteSource& source, const ReadOptions& options, std::size_t maxRows,
                          const Limits& limits);

} // namespace tessera::csv
