// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shared/headingtext.h"

#include <QVector>

#include <algorithm>

namespace tessera {

namespace {

constexpr qsizetype shortestWord = 3;

struct Word {
    QString text;
    QString after; ///< the separators that follow
    bool cut = false;
};

bool separates(QChar character)
{
    return character == QLatin1Char('_') || character == QLatin1Char('-') || character.isSpace();
}

QVector<Word> wordsOf(const QString& heading)
{
    QVector<Word> words{{}};
    for (const QChar character : heading) {
        if (separates(character)) {
            words.last().after += character;
        } else {
            if (!words.last().after.isEmpty())
                words.push_back({});
            words.last().text += character;
        }
    }
    return words;
}

QString joined(const QVector<Word>& words)
{
    QString text;
    for (const Word& word : words)
        text += word.text + (word.cut ? QStringLiteral(".") : QString()) + word.after;
    return text;
}

} // namespace

QString shortHeading(const QString& heading, const QFontMetricsF& metrics, double width)
{
    if (metrics.horizontalAdvance(heading) <= width)
        return heading;
    QVector<Word> words = wordsOf(heading);
    const auto shorter = [](const Word& a, const Word& b) { return a.text.size() < b.text.size(); };
    while (words.size() > 1 && metrics.horizontalAdvance(joined(words)) > width) {
        const auto longest = std::max_element(words.begin(), words.end(), shorter);
        if (longest->text.size() <= shortestWord)
            break;
        longest->text.chop(longest->cut ? 1 : 2);
        if (longest->text.back().isHighSurrogate())
            longest->text.chop(1);
        longest->cut = true;
    }
    return metrics.elidedText(joined(words), Qt::ElideRight, width);
}

} // namespace tessera
