// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-means as one of the methods. It never clusters itself: kmeans.h does.

#include "clustering/methods.h"

namespace tessera {

extern const Method kmeansMethod;

} // namespace tessera
