// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dates and times as they are written in tables, with years of four digits.
// It never guesses from one cell: the order of day and month is found over many.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tessera::csv {

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

struct DateFormat {
    DateOrder order = DateOrder::YearMonthDay;
    char separator = '-'; ///< - / or .

    bool operator==(const DateFormat&) const = default;
};

/// Reads the whole of `text` (spaces around it allowed) as a date, or a date and a time such as
/// "2011-01-05T09:11:00.5Z", "5/19/2006 12:30 PM". Seconds since 1970-01-01 00:00; a zone that is
/// given is taken off. False for anything else and for days that do not exist.
bool parseDateTime(std::string_view text, const DateFormat& format, double& seconds);

/// Narrows down, cell by cell, which format all of them have.
class DateGuess {
public:
    /// False when no format is left.
    bool add(std::string_view text);
    bool empty() const { return m_formats.empty(); }
    /// The only format, or the usual one: month first with slashes, day first otherwise.
    DateFormat format() const;
    bool ambiguous() const { return m_formats.size() > 1; }

private:
    bool m_started = false;
    std::vector<DateFormat> m_formats;
};

} // namespace tessera::csv
