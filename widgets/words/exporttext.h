// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of exports, by their id; an export without words of its own is called by its id.

#include <QString>

namespace tessera {

QString exportAction(const char* id); ///< "Save customer segments (CSV)…": a menu's entry
QString exportOption(const char* id); ///< "write each customer's segment as CSV": the help's line

} // namespace tessera
