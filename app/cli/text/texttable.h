// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of words and numbers for a terminal, columns aligned.
// It never wraps.

#include <QStringList>

#include <string>
#include <vector>

namespace tessera {

inline constexpr qsizetype longestInTables = 60; ///< a longer name would push all numbers away

class TextTable {
public:
    /// `alignment`: a letter per column, l for words or r for numbers.
    TextTable(const QStringList& headings, const char* alignment) : m_alignment(alignment)
    {
        add(headings);
    }

    void add(const QStringList& cells) { m_rows.push_back(cells); }
    QString text() const; ///< each row on its line, indented by two

private:
    std::string m_alignment;
    std::vector<QStringList> m_rows;
};

} // namespace tessera
