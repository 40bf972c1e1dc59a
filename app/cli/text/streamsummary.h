// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a streamed analysis comes to in a screenful of text.

#include "streaming/streaming.h"

#include <QString>

namespace tessera {

/// Rows, segments with size and what makes them different.
QString summaryText(const Streamed& streamed);

} // namespace tessera
