// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is in a table, as parts of the results' JSON. Private to .cpp files, as the type Json is.

#include "io/json.h"

namespace tessera {

class Table;
struct Analysis;
struct Health;

Json inputJson(const Table& table);
Json rowsJson(const Analysis& analysis);
/// These need the stage health.
Json columnsJson(const Analysis& analysis);
Json duplicatesJson(const Health& health);
/// Which columns are missing together, the most frequent first.
Json patternsJson(const Analysis& analysis);
/// Rows of the symmetric matrix; null where there are too many columns.
Json correlationsJson(const Analysis& analysis);

} // namespace tessera
