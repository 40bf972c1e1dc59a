// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csvtext.h"

#include "exports/exports.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tessera {

namespace {

template<class Number>
void append(std::string& text, Number value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc{})
        text.append(digits.data(), end);
}

/// A plain decimal number, with a sign perhaps; neither "inf" nor "nan".
bool isNumber(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
}

bool startsLikeFormula(std::string_view text)
{
    return !text.empty() &&
           std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

} // namespace

std::string csvCell(std::string_view text)
{
    std::string cell;
    if (startsLikeFormula(text) && !isNumber(text))
        cell += '\'';
    cell += text;
    const bool padded = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!padded && cell.find_first_of(",\"\r\n\t;") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void CsvText::separate()
{
    if (m_rowBegun)
        m_text += ',';
    m_rowBegun = true;
}

CsvText& CsvText::text(std::string_view cell)
{
    separate();
    m_text += csvCell(cell);
    return *this;
}

CsvText& CsvText::number(double value)
{
    separate();
    if (std::isfinite(value))
        append(m_text, value);
    return *this;
}

CsvText& CsvText::number(float value)
{
    separate();
    if (std::isfinite(value))
        append(m_text, value);
    return *this;
}

CsvText& CsvText::count(std::int64_t value)
{
    separate();
    append(m_text, value);
    return *this;
}

CsvText& CsvText::empty()
{
    separate();
    return *this;
}

void CsvText::endRow()
{
    m_text += '\n';
    m_rowBegun = false;
}

} // namespace tessera
