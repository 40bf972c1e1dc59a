// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of the ways to cluster. A new one is a folder and a line here.

#include "clustering/method.h"

namespace tessera {

/// All of them; the first is the one that is meant when none is named.
std::span<const Method* const> methods();
const Method* findMethod(std::string_view id); ///< nullptr: there is none of this name

} // namespace tessera
