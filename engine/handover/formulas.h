// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which texts a spreadsheet would run as a formula, and the one way to keep it from that.

#include <string>
#include <string_view>

namespace tessera {

/// True for = + - @, their full-width and small forms, and for what spreadsheets or a copy by hand
/// strip before them (blanks, control characters, characters of no width), and for a leading tab
/// or line end; false for a plain decimal number.
bool runsAsFormula(std::string_view text);

/// The text, with a leading apostrophe where it would run as a formula.
std::string withoutFormula(std::string_view text);

} // namespace tessera
