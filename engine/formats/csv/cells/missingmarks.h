// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which cells mean "no value": blank ones and the marks.
// It never changes a cell.

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tessera::csv {

class MissingMarks {
public:
    explicit MissingMarks(const std::vector<std::string>& marks);
    /// Case of ASCII letters and spaces around the text do not count. Numbers are texts here: the
    /// mark -999 is not the cell -999.0.
    bool matches(std::string_view text) const;
    /// A mark reads as a number with one of the decimal marks, so that cells must be compared with
    /// the marks before they are read as numbers.
    bool mayBeNumbers() const { return m_mayBeNumbers; }

private:
    std::unordered_set<std::string> m_marks;
    std::size_t m_longest = 0;
    bool m_mayBeNumbers = false;
};

} // namespace tessera::csv
