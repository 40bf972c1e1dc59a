// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-means as one of the methods. It never clusters itself: kmeans.h does.

#include "clustering/method.h"

namespace tessera {

/// Of the parameter "min-size": rows that each segment must have.
inline constexpr std::uint64_t greatestMinimumSize = 1'000'000'000;

extern const Method kmeansMethod;

} // namespace tessera
