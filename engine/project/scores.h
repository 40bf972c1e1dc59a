// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the rows lie along the components that were found: made for those components that somebody
// clusters on or looks at, when they do. It never keeps them.

#include "project/pca.h"

namespace tessera {

struct ComponentRange {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// rows x count: the scores of the rows of `scaled`, which `projection` was made from. A component
/// has the same bits whichever others are asked for with it. Throws Cancelled.
Matrix scoresOf(MatrixView scaled, const Projection& projection, const ComponentRange& asked,
                const Cancel& cancel);

} // namespace tessera
