// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a heading reads like the name of a customer number, in several languages.
// It never looks at the values.

#include <string_view>

namespace tessera {

enum class NameHint {
    Measure,    ///< names something measured (age, tenure, amount): never a number that names a row
    Silent,     ///< says nothing
    Identifier, ///< ends in id, number, no, key, code, ... or is one
    CustomerNumber ///< of a customer, client, user, account, ...: "CustomerID", "Kundennummer"
};

NameHint nameHint(std::string_view heading);

} // namespace tessera
