// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/column.h"

#include <array>
#include <cassert>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace tessera {

const char* columnTypeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return "number";
    case ColumnType::Category:
        return "category";
    case ColumnType::Text:
        return "text";
    case ColumnType::DateTime:
        return "datetime";
    case ColumnType::Identifier:
        return "identifier";
    }
    return "";
}

std::int32_t StringPool::add(std::string_view text)
{
    m_bytes.append(text);
    m_ends.push_back(m_bytes.size());
    return static_cast<std::int32_t>(size() - 1);
}

void StringPool::reserve(std::size_t texts, std::size_t bytes)
{
    m_bytes.reserve(m_bytes.size() + bytes);
    m_ends.reserve(m_ends.size() + texts);
}

void StringPool::append(const StringPool& other)
{
    const std::uint64_t before = m_bytes.size();
    m_bytes.append(other.m_bytes);
    const std::size_t count = m_ends.size();
    m_ends.resize(count + other.size()); // reserve() would copy everything each time
    for (std::size_t i = 0; i < other.size(); ++i)
        m_ends[count + i] = before + other.m_ends[i + 1];
}

template<class Values>
Column Column::holding(std::string name, Values values, ColumnType type)
{
    assert(type == ColumnType::Number || type == ColumnType::DateTime);
    Column column;
    column.m_name = std::move(name);
    column.m_type = type;
    const auto memory = std::make_shared<const Values>(std::move(values));
    column.m_numbers = *memory;
    column.m_memory = memory;
    return column;
}

Column Column::ofNumbers(std::string name, std::vector<double> values, ColumnType type)
{
    return holding(std::move(name), std::move(values), type);
}

Column Column::ofRawNumbers(std::string name, RawNumbers values, ColumnType type)
{
    return holding(std::move(name), std::move(values), type);
}

Column Column::ofTexts(std::string name, std::vector<std::int32_t> codes, StringPool levels,
                       ColumnType type)
{
    assert(type != ColumnType::Number && type != ColumnType::DateTime);
    Column column;
    column.m_name = std::move(name);
    column.m_type = type;
    column.m_codes = std::move(codes);
    column.m_levels = std::move(levels);
    return column;
}

bool Column::isMissing(std::size_t row) const
{
    return hasTexts() ? m_codes[row] < 0 : std::isnan(m_numbers[row]);
}

bool Column::hasValues() const
{
    std::size_t row = 0;
    while (row < rows() && isMissing(row))
        ++row;
    return row < rows();
}

std::string_view Column::text(std::size_t row) const
{
    assert(hasTexts());
    const std::int32_t code = m_codes[row];
    return code < 0 ? std::string_view() : m_levels[static_cast<std::size_t>(code)];
}

namespace {

/// The scientific form is shorter for 100000, but nobody wants to read 1e+05 in a table.
std::string numberText(double value)
{
    const double magnitude = std::abs(value);
    const bool plain = magnitude == 0.0 || (magnitude >= 1e-5 && magnitude < 1e16);
    std::array<char, 64> buffer{};
    char* const end = buffer.data() + buffer.size();
    const auto [last, error] =
        plain ? std::to_chars(buffer.data(), end, value, std::chars_format::fixed)
              : std::to_chars(buffer.data(), end, value);
    assert(error == std::errc());
    return {buffer.data(), last};
}

/// Microseconds are what a double still holds for the dates of our time.
std::string dateTimeText(double seconds)
{
    using namespace std::chrono;
    constexpr double limit = 2.5e11; // about the year 9900
    if (!(std::abs(seconds) < limit))
        return numberText(seconds);
    const sys_time<microseconds> time{microseconds(std::llround(seconds * 1e6))};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const std::int64_t ofDay = (time - day).count();
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    std::string text(buffer.data());
    if (ofDay == 0)
        return text;
    const auto second = static_cast<int>(ofDay / 1'000'000);
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", second / 3600, second / 60 % 60,
                  second % 60);
    text += buffer.data();
    if (const auto fraction = static_cast<int>(ofDay % 1'000'000); fraction != 0) {
        std::snprintf(buffer.data(), buffer.size(), ".%06d", fraction);
        text += buffer.data();
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

} // namespace

std::string cellText(const Column& column, std::size_t row)
{
    if (column.isMissing(row))
        return {};
    if (column.hasTexts())
        return std::string(column.text(row));
    const double value = column.numbers()[row];
    return column.type() == ColumnType::DateTime ? dateTimeText(value) : numberText(value);
}

} // namespace tessera
