// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an analysis comes to in a screenful of text.
// It never shows all columns of everything: the files do.

#include "analysis/analysis.h"

#include <QString>

namespace tessera {

/// Rows, segments with size and what makes them different, how k was chosen. Needs a complete
/// analysis.
QString summaryText(const Analysis& analysis);

} // namespace tessera
