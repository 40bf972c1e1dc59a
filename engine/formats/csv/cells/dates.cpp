// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/dates.h"

#include "formats/csv/cells/numbers.h"

#include <algorithm>
#include <chrono>

namespace tessera::csv {

namespace {

/// Reads a text from left to right; every step says whether it found what it looked for.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    /// Between `least` and `most` digits.
    bool number(std::size_t least, std::size_t most, int& value)
    {
        value = 0;
        std::size_t count = 0;
        for (; count < most && count < m_text.size() && digitAt(count); ++count)
            value = value * 10 + (m_text[count] - '0');
        if (count < least)
            return false;
        m_text.remove_prefix(count);
        return true;
    }
    /// The digits after a decimal mark, as a fraction of one.
    bool fraction(double& value)
    {
        double unit = 0.1;
        value = 0;
        std::size_t count = 0;
        for (; count < m_text.size() && digitAt(count); ++count, unit /= 10)
            value += unit * (m_text[count] - '0');
        m_text.remove_prefix(count);
        return count > 0;
    }

private:
    bool digitAt(std::size_t at) const { return m_text[at] >= '0' && m_text[at] <= '9'; }
    std::string_view m_text;
};

bool scanDate(Scanner& scanner, const DateFormat& format, double& seconds)
{
    int year = 0;
    int month = 0;
    int day = 0;
    const char separator = format.separator;
    const auto part = [&scanner](int& value) { return scanner.number(1, 2, value); };
    const auto yearPart = [&scanner, &year] { return scanner.number(4, 4, year); };
    bool read = false;
    switch (format.order) {
    case DateOrder::YearMonthDay:
        read = yearPart() && scanner.take(separator) && part(month) && scanner.take(separator) &&
               part(day);
        break;
    case DateOrder::DayMonthYear:
        read = part(day) && scanner.take(separator) && part(month) && scanner.take(separator) &&
               yearPart();
        break;
    case DateOrder::MonthDayYear:
        read = part(month) && scanner.take(separator) && part(day) && scanner.take(separator) &&
               yearPart();
        break;
    }
    using namespace std::chrono;
    const year_month_day date(std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!read || !date.ok())
        return false;
    seconds = static_cast<double>(sys_days(date).time_since_epoch().count()) * 86400.0;
    return true;
}

/// " AM", "pm": turns an hour of twelve into one of twenty-four.
bool scanHalfDay(Scanner& scanner, int& hour)
{
    scanner.take(' ');
    const bool after = scanner.take('P') || scanner.take('p');
    if (!after && !scanner.take('A') && !scanner.take('a'))
        return true;
    if (!(scanner.take('M') || scanner.take('m')) || hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (after ? 12 : 0);
    return true;
}

bool scanZone(Scanner& scanner, double& seconds)
{
    if (scanner.take('Z') || scanner.take('z'))
        return true;
    const bool east = scanner.take('+');
    if (!east && !scanner.take('-'))
        return true;
    int hours = 0;
    int minutes = 0;
    if (!scanner.number(2, 2, hours))
        return false;
    scanner.take(':');
    if (!scanner.atEnd() && !scanner.number(2, 2, minutes))
        return false;
    seconds += (east ? -60.0 : 60.0) * (hours * 60 + minutes);
    return hours < 24 && minutes < 60;
}

bool scanTime(Scanner& scanner, double& seconds)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    double fraction = 0;
    if (!scanner.number(1, 2, hour) || !scanner.take(':') || !scanner.number(2, 2, minute))
        return false;
    if (scanner.take(':')) {
        if (!scanner.number(2, 2, second))
            return false;
        if ((scanner.take('.') || scanner.take(',')) && !scanner.fraction(fraction))
            return false;
    }
    if (!scanHalfDay(scanner, hour) || hour > 23 || minute > 59 || second > 60)
        return false;
    seconds += hour * 3600.0 + minute * 60.0 + second + fraction;
    return scanZone(scanner, seconds);
}

} // namespace

bool parseDateTime(std::string_view text, const DateFormat& format, double& seconds)
{
    text = trimmed(text);
    if (text.size() < 8)
        return false;
    Scanner scanner(text);
    if (!scanDate(scanner, format, seconds))
        return false;
    if (scanner.atEnd())
        return true;
    if (!scanner.take('T') && !scanner.take(' '))
        return false;
    return scanTime(scanner, seconds) && scanner.atEnd();
}

bool DateGuess::add(std::string_view text)
{
    if (!m_started) {
        m_started = true;
        for (const char separator : {'-', '/', '.'}) {
            for (const DateOrder order :
                 {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
                m_formats.push_back({.order = order, .separator = separator});
        }
    }
    std::erase_if(m_formats, [text](const DateFormat& format) {
        double seconds = 0;
        return !parseDateTime(text, format, seconds);
    });
    return !m_formats.empty();
}

DateFormat DateGuess::format() const
{
    const bool monthFirst = ambiguous() && m_formats.front().separator == '/';
    return monthFirst ? m_formats.back() : m_formats.front();
}

} // namespace tessera::csv
