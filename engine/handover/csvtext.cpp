// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/csvtext.h"

#include "handover/formulas.h"

#include <algorithm>
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

} // namespace

std::string csvCell(std::string_view text)
{
    std::string cell = withoutFormula(text);
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

std::string tsvCell(std::string_view text)
{
    std::string cell = withoutFormula(text);
    std::ranges::replace_if(
        cell, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return cell;
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
