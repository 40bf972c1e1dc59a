// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The recipe as a JSON object, for the results' JSON. Private to .cpp files, as the type Json is.

#include "io/json.h"

namespace tessera {

struct Recipe;

Json recipeToJson(const Recipe& recipe);

} // namespace tessera
