// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/missingmarks.h"

#include "formats/csv/cells/numbers.h"
#include "formats/format.h"

#include <algorithm>

namespace tessera {

const std::vector<std::string>& defaultMissingMarks()
{
    static const std::vector<std::string> marks{
        "NA", "N/A", "#N/A",    "<NA>",    "null",  "NaN",    "-NaN",  "\\N",   "?",
        "-",  "--",  "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"};
    return marks;
}

} // namespace tessera

namespace tessera::csv {

namespace {

std::string folded(std::string_view text)
{
    std::string result(trimmed(text));
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

} // namespace

MissingMarks::MissingMarks(const std::vector<std::string>& marks)
{
    for (const std::string& mark : marks) {
        const auto [entry, isNew] = m_marks.insert(folded(mark));
        m_longest = std::max(m_longest, entry->size());
        double value = 0;
        m_mayBeNumbers =
            m_mayBeNumbers || parseNumber(*entry, '.', value) || parseNumber(*entry, ',', value);
    }
}

bool MissingMarks::matches(std::string_view text) const
{
    text = trimmed(text);
    return text.empty() || (text.size() <= m_longest && m_marks.contains(folded(text)));
}

} // namespace tessera::csv
