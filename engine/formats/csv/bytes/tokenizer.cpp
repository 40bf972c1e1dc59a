// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/bytes/tokenizer.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace tessera::csv {

namespace {

/// One pass over a text; its members are what the steps of a cell share.
class Splitter {
public:
    Splitter(std::string_view text, const Dialect& dialect, Tokens& tokens)
        : m_begin(text.data())
        , m_at(m_begin)
        , m_end(m_begin + text.size())
        , m_dialect(dialect)
        , m_tokens(tokens)
    {
        tokens.cells.reserve(tokens.specials.size());
        m_next = tokens.specials.data();
    }

    void run(std::size_t maxRows)
    {
        while (m_at != m_end && m_tokens.rows() < maxRows) {
            m_tokens.rowStarts.push_back(offset(m_at));
            row();
            m_tokens.rowEnds.push_back(static_cast<std::uint32_t>(m_tokens.cells.size()));
        }
    }

private:
    std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - m_begin); }
    bool hasQuotes() const { return m_dialect.quote != '\0'; }

    void row()
    {
        for (;;) {
            cell();
            if (m_at == m_end)
                return;
            const char c = *m_at++;
            if (c == m_dialect.delimiter)
                continue;
            if (c == '\r' && m_at != m_end && *m_at == '\n')
                ++m_at;
            return;
        }
    }

    void cell()
    {
        const bool quoted = hasQuotes() && m_at != m_end && *m_at == m_dialect.quote;
        if (quoted) {
            quotedCell();
            return;
        }
        const char* const begin = m_at;
        bool misplaced = false;
        skipPlain(misplaced);
        push(begin, m_at, false, false);
        if (misplaced)
            noteMisplaced(begin);
    }

    /// To the next delimiter or line end; quotes on the way are ordinary characters.
    void skipPlain(bool& misplaced)
    {
        for (;;) {
            while (*m_next < offset(m_at))
                ++m_next;
            m_at = m_begin + *m_next;
            if (m_at == m_end || !hasQuotes() || *m_at != m_dialect.quote)
                return;
            misplaced = true;
            ++m_at;
        }
    }

    void quotedCell()
    {
        const char* const opened = m_at++;
        const char* const begin = m_at;
        bool escaped = false;
        for (;;) {
            const auto left = static_cast<std::size_t>(m_end - m_at);
            const void* const found = left > 0 ? std::memchr(m_at, m_dialect.quote, left) : nullptr;
            if (found == nullptr) {
                m_tokens.openQuote = offset(opened);
                m_at = m_end;
                push(begin, m_end, true, escaped);
                return;
            }
            m_at = static_cast<const char*>(found) + 1;
            if (m_at == m_end || *m_at != m_dialect.quote)
                break;
            escaped = true;
            ++m_at;
        }
        const char* const closed = m_at - 1;
        bool misplaced = false;
        skipPlain(misplaced);
        if (m_at == closed + 1) {
            push(begin, closed, true, escaped);
            return;
        }
        push(begin, m_at, true, true);
        noteMisplaced(opened);
    }

    void push(const char* begin, const char* end, bool quoted, bool escaped)
    {
        Cell& cell = m_tokens.cells.emplace_back();
        cell.begin = offset(begin);
        cell.size = static_cast<std::uint32_t>(end - begin) & 0x3FFFFFFFU;
        cell.quoted = quoted;
        cell.escaped = escaped;
    }

    void noteMisplaced(const char* at)
    {
        if (m_tokens.misplacedQuotes++ == 0)
            m_tokens.firstMisplaced = offset(at);
    }

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    Dialect m_dialect;
    Tokens& m_tokens;
    const std::uint32_t* m_next = nullptr; ///< the first special that may not be passed yet
};

/// A text without quotes: cells reach from one special to the next.
void splitPlain(std::string_view text, const Dialect& dialect, Tokens& tokens, std::size_t maxRows)
{
    tokens.cells.resize(tokens.specials.size());
    Cell* cell = tokens.cells.data();
    const std::uint32_t* special = tokens.specials.data();
    const auto end = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t begin = 0; begin != end && tokens.rows() < maxRows;) {
        tokens.rowStarts.push_back(begin);
        for (bool rowEnds = false; !rowEnds; ++cell) {
            const std::uint32_t at = *special++;
            *cell = {.begin = begin, .size = (at - begin) & 0x3FFFFFFFU};
            rowEnds = at == end || text[at] != dialect.delimiter;
            begin = std::min(at + 1, end);
        }
        if (begin != end && text[begin - 1] == '\r' && text[begin] == '\n') {
            ++special;
            ++begin;
        }
        tokens.rowEnds.push_back(static_cast<std::uint32_t>(cell - tokens.cells.data()));
    }
    tokens.cells.resize(static_cast<std::size_t>(cell - tokens.cells.data()));
}

} // namespace

void findDividers(std::string_view text, const Dialect& dialect, Tokens& tokens)
{
    assert(text.size() < (std::size_t{1} << 30U));
    // Without quotes line ends are looked for twice, and `seen` says nothing of quotes.
    const char quote = dialect.quote != '\0' ? dialect.quote : '\n';
    tokens.seen = findSpecials(text, {dialect.delimiter, '\n', '\r', quote}, tokens.specials);
    tokens.seen.last = tokens.seen.last && dialect.quote != '\0';
}

void splitAtDividers(std::string_view text, const Dialect& dialect, Tokens& tokens,
                     std::size_t maxRows)
{
    tokens.clear();
    if (tokens.seen.last)
        Splitter(text, dialect, tokens).run(maxRows);
    else
        splitPlain(text, dialect, tokens, maxRows);
}

void tokenize(std::string_view text, const Dialect& dialect, Tokens& tokens, std::size_t maxRows)
{
    findDividers(text, dialect, tokens);
    splitAtDividers(text, dialect, tokens, maxRows);
}

std::string_view unescaped(std::string_view raw, char quote, std::string& scratch)
{
    scratch.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != quote) {
            scratch.push_back(raw[i]);
        } else if (i + 1 < raw.size() && raw[i + 1] == quote) {
            scratch.push_back(quote);
            ++i;
        } else {
            scratch.append(raw.substr(i + 1)); // closed; what follows stands outside
            break;
        }
    }
    return scratch;
}

std::int64_t countLines(std::string_view text)
{
    if (text.empty())
        return 0;
    std::int64_t lines = text.back() == '\n' || text.back() == '\r' ? 1 : 0;
    const char* at = text.data();
    const char* const last = at + text.size() - 1;
    while (at != last) {
        // Bytes hold the sum of a short stretch, so that the compiler can count many at once.
        const char* const stop = at + std::min<std::ptrdiff_t>(last - at, 255);
        unsigned char count = 0;
        for (; at != stop; ++at) {
            const int isLf = at[0] == '\n';
            const int isLoneCr = (at[0] == '\r') & (at[1] != '\n');
            count = static_cast<unsigned char>(count + (isLf | isLoneCr));
        }
        lines += count;
    }
    return lines;
}

} // namespace tessera::csv
