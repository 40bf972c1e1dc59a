// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/nametext.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace tessera {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr qsizetype longestPath = 1'000;
constexpr int mostMarks = 8; ///< more than any script stacks on a letter

enum class LineEnds { Blank, Kept };

struct Manner {
    qsizetype longest = longestName;
    LineEnds lineEnds = LineEnds::Blank;
};

/// Embeddings, overrides and isolates: they reorder what stands around them.
bool isDirectionalControl(char32_t letter)
{
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isHarmful(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate ||
           letter == QChar::ObjectReplacementCharacter || isDirectionalControl(letter);
}

bool isBlank(char32_t letter)
{
    return QChar::isSpace(letter);
}

bool isLineEnd(char32_t letter)
{
    return letter == '\n' || letter == 0x2028 || letter == 0x2029;
}

bool isWrittenFromRight(char32_t letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// Makes a text harmless character by character; blanks of a name are those of
/// QString::simplified().
class Cleaner {
public:
    explicit Cleaner(LineEnds lineEnds) : m_lineEnds(lineEnds) {}
    void add(char32_t letter);
    const QString& text() const { return m_text; }

private:
    void append(char32_t letter) { m_text += QStringView(QChar::fromUcs4(letter)); }
    void addBlank(char32_t blank);
    void addMark(char32_t mark);

    LineEnds m_lineEnds;
    QString m_text;
    int m_marks = 0;
    bool m_blank = false;
};

void Cleaner::addBlank(char32_t blank)
{
    m_marks = 0;
    if (m_lineEnds == LineEnds::Blank)
        m_blank = true;
    else if (blank != '\r')
        append(isLineEnd(blank) ? U'\n' : U' ');
}

void Cleaner::addMark(char32_t mark)
{
    ++m_marks;
    if (m_marks <= mostMarks)
        append(mark);
    else if (m_marks == mostMarks + 1)
        m_text += ellipsis;
}

void Cleaner::add(char32_t letter)
{
    if (isBlank(letter)) {
        addBlank(letter);
        return;
    }
    if (m_blank && !m_text.isEmpty())
        append(U' ');
    m_blank = false;
    if (QChar::isMark(letter)) {
        addMark(letter);
        return;
    }
    if (QChar::category(letter) != QChar::Other_Format) // a joiner does not end a stack of marks
        m_marks = 0;
    append(isHarmful(letter) ? char32_t{QChar::ReplacementCharacter} : letter);
}

QString cleaned(QStringView text, LineEnds lineEnds)
{
    Cleaner cleaner(lineEnds);
    for (const char32_t letter : text.toUcs4())
        cleaner.add(letter);
    return cleaner.text();
}

bool cutsSurrogates(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() &&
           text[at].isLowSurrogate();
}

/// The nearest place before or after `at` that cuts no character. Qt 6.4 finds boundaries between
/// surrogates in texts that hold Indic letters, too.
qsizetype boundary(const QString& text, qsizetype at, bool before)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    while (at > 0 && at < text.size() && (!finder.isAtBoundary() || cutsSurrogates(text, at)))
        at = before ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return at < 0 ? (before ? 0 : text.size()) : at;
}

/// Two thirds of the room are for the beginning; long headings often differ at their ends.
QString shortened(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype room = longest - 1;
    const qsizetype atBeginning = room * 2 / 3;
    const qsizetype head = boundary(text, atBeginning, true);
    const qsizetype tail = boundary(text, text.size() - (room - atBeginning), false);
    return text.left(head) + ellipsis + text.mid(tail);
}

bool sentencesRunFromRight()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ||
           QLocale().textDirection() == Qt::RightToLeft;
}

bool runsFromRight(const QString& text)
{
    const auto letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), isWrittenFromRight);
}

enum class Letters { Any, Latin };

QString isolated(const QString& text, Letters letters = Letters::Any)
{
    const bool reorders =
        sentencesRunFromRight() || (letters == Letters::Any && runsFromRight(text));
    return reorders && !text.isEmpty() ? firstStrongIsolate + text + popIsolate : text;
}

/// Without the isolate that an earlier call put around.
QStringView bare(QStringView text)
{
    const bool isolates =
        text.size() > 1 && text.front() == firstStrongIsolate && text.back() == popIsolate;
    return isolates ? text.mid(1, text.size() - 2) : text;
}

/// As much of the beginning, and of the end, is looked at.
qsizetype lookedAt(const Manner& manner)
{
    return 4 * manner.longest;
}

QString joined(QStringView head, QStringView tail, const Manner& manner)
{
    QString text = cleaned(head, manner.lineEnds);
    if (!text.endsWith(ellipsis))
        text += ellipsis;
    const QString end = cleaned(tail, manner.lineEnds);
    // Marks without their letter would be put on the ellipsis.
    const auto first = std::find_if(end.begin(), end.end(), [](QChar letter) {
        return !letter.isMark() && letter != ellipsis;
    });
    return text.append(QStringView(first, end.end()));
}

QString shown(QStringView text, const Manner& manner)
{
    text = bare(text);
    const qsizetype part = lookedAt(manner);
    if (text.size() <= 2 * part)
        return isolated(shortened(cleaned(text, manner.lineEnds), manner.longest));
    QStringView head = text.first(part);
    QStringView tail = text.last(part);
    if (head.back().isHighSurrogate())
        head.chop(1);
    if (tail.front().isLowSurrogate())
        tail = tail.mid(1);
    return isolated(shortened(joined(head, tail, manner), manner.longest));
}

/// Most names are short and plain.
bool isPlain(std::string_view text)
{
    const auto printable = [](char c) { return c > ' ' && c < 0x7F; };
    if (text.empty())
        return true;
    char before = ' ';
    for (const char c : text) {
        if (!printable(c) && (c != ' ' || before == ' '))
            return false;
        before = c;
    }
    return before != ' ';
}

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

QString shown(std::string_view utf8, const Manner& manner)
{
    if (static_cast<qsizetype>(utf8.size()) <= manner.longest && isPlain(utf8))
        return isolated(QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size())),
                        Letters::Latin);
    // In bytes, of which a code unit has at most three.
    const auto part = static_cast<std::size_t>(3 * lookedAt(manner));
    if (utf8.size() <= 2 * part)
        return shown(fullText(utf8), manner);
    std::string_view head = utf8.substr(0, part);
    std::string_view tail = utf8.substr(utf8.size() - part);
    while (!head.empty() && continuesCharacter(utf8[head.size()]))
        head.remove_suffix(1);
    while (!tail.empty() && continuesCharacter(tail.front()))
        tail.remove_prefix(1);
    return isolated(shortened(joined(fullText(head), fullText(tail), manner), manner.longest));
}

} // namespace

QString shownName(std::string_view utf8, qsizetype longest)
{
    return shown(utf8, {.longest = longest});
}

QString shownName(const QString& name, qsizetype longest)
{
    return shown(name, {.longest = longest});
}

QString shownPath(std::string_view path)
{
    return shown(path, {.longest = longestPath});
}

QString shownFileName(std::string_view path)
{
    return shownName(QFileInfo(fullText(path)).fileName());
}

QString shownText(std::string_view utf8, qsizetype longest)
{
    return shown(utf8, {.longest = longest, .lineEnds = LineEnds::Kept});
}

QString fullText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString withoutIsolates(QString text)
{
    return text.remove(firstStrongIsolate).remove(popIsolate);
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString withoutControls(QString text)
{
    for (QChar& c : text) {
        const bool layout = c == QLatin1Char('\n') || c == QLatin1Char('\t') ||
                            c == firstStrongIsolate || c == popIsolate;
        if (!layout && (c.category() == QChar::Other_Control || isDirectionalControl(c.unicode())))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace tessera
