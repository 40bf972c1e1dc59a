// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as recipes and the command line spell them, and limits that a sentence can name.
// It never depends on the locale.

#include "base/issue.h"

#include <optional>
#include <string_view>

namespace tessera {

/// The whole number that a text spells: "100000", "1e+05" and "100000.0" are the same. Nothing when
/// it spells none from 0 to 2^64 - 1.
std::optional<std::uint64_t> wholeFromText(std::string_view text);

/// The finite number that a text spells.
std::optional<double> numberFromText(std::string_view text);

/// The shortest text that reads back the same, but whole numbers as whole numbers ("100000").
std::string textOfNumber(double value);

/// Which numbers a choice can have. Both ends belong to it.
struct NumberLimits {
    enum class Form {
        None,  ///< it is no number
        Whole, ///< a whole number
        Real,  ///< any number
        Range  ///< two whole numbers: "2..10"
    };
    Form form = Form::None;
    std::uint64_t least = 0;
    std::uint64_t greatest = 0;
    std::uint64_t longest = 0;  ///< of a range: numbers in it
    const char* otherwise = ""; ///< what else can be given: "auto"

    bool has(std::uint64_t value) const { return value >= least && value <= greatest; }
    bool has(double value) const
    {
        return value >= static_cast<double>(least) && value <= static_cast<double>(greatest);
    }
};

/// The limits for an issue: "whole" or "real", least, greatest and what else can be given; "range",
/// least, greatest, longest. A list of words is "words" and the words. Empty where there are none.
std::vector<std::string> limitsForIssue(const NumberLimits& limits);

} // namespace tessera
