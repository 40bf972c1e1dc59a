// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of customers whose headings, numbers and categories try to be something else than text.
// Each has a mark of its own ("q1q"), by which a text that holds it is found again.

#include "words/nametext.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <array>
#include <string>
#include <vector>

namespace tessera {

struct HostileName {
    std::string mark;
    std::string name;
};

/// Of numeric columns.
inline std::vector<HostileName> hostileHeadings()
{
    std::string marks = "q9q";
    for (int i = 0; i < 100'000; ++i)
        marks += "\u0301";
    return {{"q1q", "<img src=\"/dev/zero\"> q1q"},
            {"q2q", "<b>q2q</b> &x"},
            {"q3q", "q3q &amp; &lt;b&gt;"},
            {"q4q", "q4q %1 %2 %n %L1"},
            {"q5q", "q5q\u202Etxt.exe\u2069\u2066"},
            {"q6q", "q6q\nnext\ttab\r\nlast"},
            {"q7q", "q7q\x1b[31mRED\x1b]0;pwned\x07\x7f\u009B0m"},
            {"q8q", "q8q \U0001F600 \u05E9\u05DD"},
            {"q9q", marks},
            {"q0q", "q0q" + std::string(1'000'000, 'H')},
            {"qaq", "=qaq|' /C calc'!A0"},
            {"qbq", "\u200B=qbq+1"},
            {"qcq", std::string("qcq\0NUL", 7)}};
}

/// Of one column of categories.
inline std::vector<HostileName> hostileLevels()
{
    return {{"l1l", "<u>l1l</u>"}, {"l2l", "&l2l %1"}, {"l3l", "l3l\u202E\x1b[1m"}};
}

inline const HostileName hostileIdHeading{"idq", "<i>idq</i> &y %2"};
inline const HostileName hostileLevelHeading{"lvq", "<h1>lvq</h1> %1 &z"};
inline const HostileName hostileSegment{"s1s", "<img src='x'> s1s &s %1 %n"};
inline const HostileName hostileNote{"n1n", "<a href='x'>n1n</a> &n %1\nsecond\x1b[5m line"};
/// Of the file, without extension.
inline const HostileName hostileFile{"f1f", "<img src=x> f1f &f %1 %2 [*]"};

inline std::string quoted(const std::string& cell)
{
    std::string result = "\"";
    for (const char c : cell)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

/// Three groups of customers, some cells missing.
inline QByteArray hostileCsv(int customers = 90)
{
    const std::vector<HostileName> headings = hostileHeadings();
    const std::vector<HostileName> levels = hostileLevels();
    std::string csv = quoted(hostileIdHeading.name);
    for (const HostileName& heading : headings)
        csv += ',' + quoted(heading.name);
    csv += ',' + quoted(hostileLevelHeading.name) + '\n';
    for (int row = 0; row < customers; ++row) {
        csv += quoted("<b>C" + std::to_string(row) + "</b> &amp; %1");
        for (std::size_t j = 0; j < headings.size(); ++j) {
            const int place = static_cast<int>(j);
            const double value =
                (row % 3) * (place % 2 == 0 ? 4.0 : -4.0) + ((row * 7 + place * 13) % 11) * 0.1;
            csv += (row + place) % 29 == 0 ? std::string(",") : ',' + std::to_string(value);
        }
        csv += ',' + quoted(levels[static_cast<std::size_t>(row % 3)].name) + '\n';
    }
    return QByteArray::fromStdString(csv);
}

/// What is wrong with a text that people are shown, if anything: it must be short, without control
/// characters and directional overrides, and hold `name` literally where it holds its mark.
inline QString wrongWith(const QString& text, const HostileName& name)
{
    constexpr qsizetype longest = 5'000;
    static const QRegularExpression harmful(QStringLiteral(
        "[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}\\x{2067}]"));
    if (text.size() > longest)
        return QStringLiteral("%1 characters").arg(text.size());
    if (harmful.match(text).hasMatch())
        return QStringLiteral("control characters: ") + text;
    if (text.count(QChar(0x2068)) != text.count(QChar(0x2069)))
        return QStringLiteral("an isolate is open: ") + text;
    if (!text.contains(QString::fromStdString(name.mark)))
        return {};
    for (const qsizetype longestHere : {longestName, longestInLists})
        if (text.contains(shownName(name.name, longestHere)))
            return {};
    return QStringLiteral("not literal: ") + text;
}

} // namespace tessera
