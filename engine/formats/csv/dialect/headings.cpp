// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/dialect/layout.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tessera::csv {

namespace {

bool isBlankHeading(const std::string& heading)
{
    return heading.find_first_not_of(" \t\r\n\v\f") == std::string::npos;
}

/// The first of "base", "base 2", "base 3" ... that is free.
std::string freeName(const std::string& base, const std::unordered_set<std::string>& taken,
                     std::size_t from)
{
    std::string name = base;
    for (std::size_t number = from; taken.contains(name); ++number)
        name = base + " " + std::to_string(number);
    return name;
}

} // namespace

std::vector<std::string> finalHeadings(std::vector<std::string> headings,
                                       std::vector<Issue>& issues)
{
    std::unordered_set<std::string> originals(headings.begin(), headings.end());
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, std::size_t> lastNumber;
    std::int64_t blank = 0;
    std::vector<std::string> duplicate;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        std::string& heading = headings[i];
        if (isBlankHeading(heading)) {
            ++blank;
            heading = freeName("Column " + std::to_string(i + 1), originals, 2);
        }
        if (taken.contains(heading)) {
            const std::string base = heading;
            std::size_t& number = lastNumber.try_emplace(base, 1).first->second;
            do
                heading = base + " " + std::to_string(++number);
            while (taken.contains(heading) || originals.contains(heading));
            if (duplicate.empty())
                duplicate = {base, heading};
        }
        taken.insert(heading);
    }
    if (blank > 0)
        issues.push_back({.code = IssueCode::HeadingsBlank,
                          .severity = Severity::Warning,
                          .arguments = {std::to_string(blank)}});
    if (!duplicate.empty())
        issues.push_back({.code = IssueCode::HeadingsDuplicate,
                          .severity = Severity::Warning,
                          .arguments = duplicate});
    return headings;
}

} // namespace tessera::csv
