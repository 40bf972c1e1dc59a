// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the cells of one column are written for people: decimals by column, so that numbers line up.
// Never for files: exports use cellText().

#include "data/column.h"

#include <QString>

namespace tessera {

struct CellFormat {
    int decimals = 0;
    bool grouped = true;   ///< 1,234 rather than 1234; not for customer numbers and years
    bool dateOnly = false; ///< every time is midnight
};

/// From the first few thousand cells.
CellFormat cellFormatOf(const Column& column);

/// A cell in the user's locale; an en dash when it is missing.
QString displayText(const Column& column, std::size_t row, const CellFormat& format);

} // namespace tessera
