// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a heading says about its column, by the words in it.
// It never looks at values.

#include <string_view>

namespace tessera {

/// True for headings of customer numbers and the like: a word such as id, key, number, nr, code or
/// uuid at a place where it names the column ("CUST_ID", "CustomerID", "idImpianto",
/// "Kundennummer").
bool namesIdentifier(std::string_view heading);

} // namespace tessera
