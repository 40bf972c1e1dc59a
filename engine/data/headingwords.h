// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a heading says about its column, by the words in it, in several languages.
// It never looks at values.

#include <string_view>

namespace tessera {

enum class HeadingHint {
    Measure,       ///< something measured (age, tenure, amount): never a number that names a row
    Silent,        ///< nothing
    Identifier,    ///< id, number, no, key, code, ... at a place where it names the column
    CustomerNumber ///< the same of a customer, client, user, account, ...: "CUST_ID",
                   ///< "Kundennummer"
};

HeadingHint headingHint(std::string_view heading);

/// True for headings of customer numbers and the like ("CUST_ID", "CustomerID", "idImpianto",
/// "InvoiceNo", "Kundennummer").
bool namesIdentifier(std::string_view heading);

} // namespace tessera
