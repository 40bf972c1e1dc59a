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
    /// Case of ASCII letters and spaces around the text do not count.
    bool matches(std::string_view text) const;

private:
    std::unordered_set<std::string> m_marks;
    std::size_t m_longest = 0;
};

} // namespace tessera::csv
