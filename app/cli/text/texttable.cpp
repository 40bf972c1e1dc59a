// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/texttable.h"

#include <algorithm>

namespace tessera {

namespace {

/// Columns of a terminal, one for each character that has a width of its own.
qsizetype widthOf(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        return !c.isMark() && c.category() != QChar::Other_Format && !c.isLowSurrogate();
    });
}

QString padding(const QString& cell, qsizetype width)
{
    return {width - widthOf(cell), QLatin1Char(' ')};
}

} // namespace

QString TextTable::text() const
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], widthOf(row[i]));
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line = QStringLiteral("  ");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            const QString gap = i == 0 ? QString() : QStringLiteral("  ");
            line += gap + (m_alignment[static_cast<std::size_t>(i)] == 'l'
                               ? row[i] + padding(row[i], width)
                               : padding(row[i], width) + row[i]);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace tessera
