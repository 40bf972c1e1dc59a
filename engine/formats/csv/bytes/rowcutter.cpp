// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/bytes/rowcutter.h"

#include <algorithm>

namespace tessera::csv {

void RowCutter::advance(std::string_view text)
{
    while (m_scanned < text.size()) {
        if (!(m_quoted ? insideQuotes(text) : outsideQuotes(text)))
            return;
    }
}

void RowCutter::taken()
{
    m_scanned -= m_complete;
    m_opened -= std::min(m_opened, m_complete);
    m_complete = 0;
}

/// Goes on behind the closing quote; false when it is not there yet.
bool RowCutter::insideQuotes(std::string_view text)
{
    const std::size_t quote = text.find(m_dialect.quote, m_scanned);
    if (quote == std::string_view::npos) {
        m_scanned = text.size();
        return false;
    }
    m_scanned = quote;
    if (quote + 1 == text.size())
        return false; // the next byte tells whether it is doubled
    const bool doubled = text[quote + 1] == m_dialect.quote;
    m_quoted = doubled;
    m_scanned = quote + (doubled ? 2 : 1);
    return true;
}

/// Goes on behind the next quote, or to the end of the text.
bool RowCutter::outsideQuotes(std::string_view text)
{
    const std::size_t found =
        m_dialect.quote == '\0' ? std::string_view::npos : text.find(m_dialect.quote, m_scanned);
    const std::size_t end = std::min(found, text.size());
    noteRowEnd(text, end);
    if (found == std::string_view::npos) {
        m_scanned = text.size();
        // A CR at the very end may be half of a CR LF: look at it again.
        if (text.back() == '\r')
            --m_scanned;
        return false;
    }
    const char before = found == 0 ? '\n' : text[found - 1];
    m_quoted = before == m_dialect.delimiter || before == '\n' || before == '\r';
    m_opened = found;
    m_scanned = found + 1;
    return true;
}

void RowCutter::noteRowEnd(std::string_view text, std::size_t end)
{
    for (std::size_t at = end; at > m_scanned; --at) {
        const char c = text[at - 1];
        if (c == '\n' || (c == '\r' && at < text.size() && text[at] != '\n')) {
            m_complete = at;
            return;
        }
    }
}

bool swallowsRows(std::string_view text, std::size_t offset)
{
    const std::size_t lineEnd = text.find_first_of("\r\n", offset);
    return lineEnd != std::string_view::npos &&
           text.find_first_not_of("\r\n", lineEnd) != std::string_view::npos;
}

} // namespace tessera::csv
