// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Types and parts of columns in words, for the whole Data page.

#include "data/roles.h"

#include <QString>

namespace tessera {

QString typeText(ColumnType type); ///< "Number", "Category", ...
QString roleText(Role role);       ///< "Feature", "Identifier", ...
QString roleHint(Role role);       ///< what it means, in a sentence

} // namespace tessera
