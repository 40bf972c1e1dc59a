// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One immutable column of a table: a name, a type, and values by row.
// It never holds a sentinel: missing is NaN in numbers and code -1 in texts.

#include "base/rawmemory.h"
#include "math/sharedcolumns.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

enum class ColumnType {
    Number,    ///< doubles
    Category,  ///< few distinct texts
    Text,      ///< many distinct texts
    DateTime,  ///< seconds since 1970-01-01 00:00, no time zone, as doubles
    Identifier ///< customer numbers: texts kept to the letter ("00123"), one per customer
};

const char*
columnTypeName(ColumnType type); ///< "number", "category", "text", "datetime", "identifier"

/// Many short texts in two allocations.
class StringPool {
public:
    std::int32_t add(std::string_view text);            ///< returns its index
    void append(const StringPool& other);               ///< all texts of another pool
    void reserve(std::size_t texts, std::size_t bytes); ///< room for that many more
    std::string_view operator[](std::size_t index) const
    {
        return std::string_view(m_bytes).substr(m_ends[index], m_ends[index + 1] - m_ends[index]);
    }
    std::size_t size() const { return m_ends.size() - 1; }
    std::size_t bytes() const { return m_bytes.size(); } ///< of all texts together
    bool operator==(const StringPool&) const = default;

private:
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends{0};
};

/// Many numbers, filled by whoever made them.
using RawNumbers = std::vector<double, RawAllocator<double>>;

class Column {
public:
    /// A Number or DateTime column; NaN is missing.
    static Column ofNumbers(std::string name, std::vector<double> values,
                            ColumnType type = ColumnType::Number);
    static Column ofRawNumbers(std::string name, RawNumbers values,
                               ColumnType type = ColumnType::Number);
    /// A Category, Text or Identifier column; code -1 is missing, others index `levels`, which are
    /// distinct and in order of first appearance.
    static Column ofTexts(std::string name, std::vector<std::int32_t> codes, StringPool levels,
                          ColumnType type);

    const std::string& name() const { return m_name; }
    ColumnType type() const { return m_type; }
    bool isNumeric() const { return m_type == ColumnType::Number; }
    bool hasTexts() const { return m_type != ColumnType::Number && m_type != ColumnType::DateTime; }
    std::size_t rows() const { return hasTexts() ? m_codes.size() : m_numbers.size(); }

    std::span<const double> numbers() const { return m_numbers; } ///< Number, DateTime
    SharedColumn sharedNumbers() const { return {m_memory, m_numbers.data()}; } ///< the same
    std::span<const std::int32_t> codes() const { return m_codes; } ///< Category, Text, Identifier
    const StringPool& levels() const { return m_levels; }
    bool isMissing(std::size_t row) const;
    bool hasValues() const;                       ///< some row is not missing
    std::string_view text(std::size_t row) const; ///< of a text column; empty when missing

private:
    Column() = default;
    template<class Values>
    static Column holding(std::string name, Values values, ColumnType type);

    std::string m_name;
    ColumnType m_type = ColumnType::Number;
    std::shared_ptr<const void> m_memory; ///< of the numbers: copies share it
    std::span<const double> m_numbers;
    std::vector<std::int32_t> m_codes;
    StringPool m_levels;
};

/// A cell as plain text for exports: shortest decimal that reads back the same, ISO date-time, or
/// the text itself; empty when missing.
std::string cellText(const Column& column, std::size_t row);

} // namespace tessera
