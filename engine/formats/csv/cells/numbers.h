// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as people and programs write them in tables.
// It never guesses: a percent sign, a currency or a unit makes a text.

#include <string_view>

namespace tessera::csv {

/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

/// Reads the whole of `text` (spaces around it allowed) as a number: decimal or scientific
/// notation, "inf", thousands in groups of three by the mark that is not the decimal mark. False
/// for anything else, for "nan", for the empty text and for what no double can hold. Correctly
/// rounded.
bool parseNumber(std::string_view text, char decimalMark, double& value);

/// A whole number written with digits only, after an optional sign.
bool isInteger(std::string_view text);

/// Digits that would lose something as a number: a leading zero ("00123"), or an integer of 16
/// digits and more.
bool isDigitCode(std::string_view text);

} // namespace tessera::csv
