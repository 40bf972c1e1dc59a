// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/command.h"

#include "base/numberlimits.h"
#include "cli/console/progress.h"
#include "words/nametext.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <array>
#include <map>
#include <utility>

namespace tessera {

namespace {

using Plain = std::string; // lupdate takes std::string before a function for its class

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static UsageError wrongValue(const char* option, const std::string& value,
                                 const QString& expected)
    {
        return {QLatin1String(option), tr("“%1” is not possible here").arg(shownName(value)),
                tr("give %1").arg(expected)};
    }
    static QString wholeNumber() { return tr("a whole number from 0"); }
    static Plain encoding() { return text(tr("how letters are encoded")); }
    static Plain delimiter() { return text(tr("what stands between cells")); }
    static Plain decimalMark() { return text(tr("decimal point or comma")); }
    static Plain header() { return text(tr("whether the first row holds the headings")); }
    static Plain ragged()
    {
        return text(tr("what to do with rows that are too short or too long"));
    }
    static Plain missingMarks() { return text(tr("texts that mean a missing value")); }
    static Plain quote() { return text(tr("what stands around texts")); }
    static Plain skipLines() { return text(tr("lines at the top that are no part of the table")); }
    static Plain types() { return text(tr("types of columns, instead of the guessed ones")); }
    static Plain input() { return text(tr("the table")); }
    static Plain quiet() { return text(tr("no summary, notices or progress")); }
    static Plain progress() { return text(tr("show progress also when not on a terminal")); }

private:
    static Plain text(const QString& words) { return words.toStdString(); }
};

using Text = std::optional<std::string>;

template<class Value, std::size_t N>
std::optional<Value> choose(const char* option, const Text& text,
                            const std::array<std::pair<const char*, Value>, N>& known,
                            std::optional<UsageError>& wrong)
{
    if (!text)
        return std::nullopt;
    QStringList names;
    for (const auto& [name, value] : known) {
        if (fullText(*text).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return value;
        names << QLatin1String(name);
    }
    wrong = Words::wrongValue(option, *text, names.join(QLatin1Char('|')));
    return std::nullopt;
}

constexpr std::array<std::pair<const char*, Encoding>, 4> encodings{
    {{"utf-8", Encoding::Utf8},
     {"utf-16le", Encoding::Utf16Le},
     {"utf-16be", Encoding::Utf16Be},
     {"windows-1252", Encoding::Windows1252}}};
constexpr std::array<std::pair<const char*, char>, 9> delimiters{{{",", ','},
                                                                  {";", ';'},
                                                                  {"|", '|'},
                                                                  {"\t", '\t'},
                                                                  {"tab", '\t'},
                                                                  {"\\t", '\t'},
                                                                  {"comma", ','},
                                                                  {"semicolon", ';'},
                                                                  {"space", ' '}}};
constexpr std::array<std::pair<const char*, char>, 4> decimalMarks{
    {{".", '.'}, {",", ','}, {"point", '.'}, {"comma", ','}}};
constexpr std::array<std::pair<const char*, bool>, 2> headers{{{"yes", true}, {"no", false}}};
constexpr std::array<std::pair<const char*, RaggedRows>, 2> raggedRows{
    {{"keep", RaggedRows::Keep}, {"drop", RaggedRows::Drop}}};

constexpr std::array<std::pair<const char*, char>, 5> quotes{
    {{"double", '"'}, {"single", '\''}, {"none", '\0'}, {"\"", '"'}, {"'", '\''}}};
constexpr std::array<std::pair<const char*, ColumnType>, 5> columnTypes{
    {{"number", ColumnType::Number},
     {"category", ColumnType::Category},
     {"date", ColumnType::DateTime},
     {"identifier", ColumnType::Identifier},
     {"text", ColumnType::Text}}};
constexpr std::uint64_t mostLines = 1'000'000'000;

std::optional<char> delimiterOf(const Text& text, std::optional<UsageError>& wrong)
{
    if (text && text->size() == 1 && static_cast<unsigned char>(text->front()) > ' ' &&
        std::string_view("\"'.").find(text->front()) == std::string_view::npos &&
        std::isalnum(static_cast<unsigned char>(text->front())) == 0)
        return text->front();
    return choose("--delimiter", text, delimiters, wrong);
}

std::optional<std::int64_t> skipLinesOf(const Text& text, std::optional<UsageError>& wrong)
{
    if (!text)
        return std::nullopt;
    const auto lines = wholeFromText(*text);
    if (lines && *lines <= mostLines)
        return static_cast<std::int64_t>(*lines);
    wrong = Words::wrongValue("--skip-lines", *text, Words::wholeNumber());
    return std::nullopt;
}

std::map<std::string, ColumnType> typesOf(const std::string& text, std::optional<UsageError>& wrong)
{
    std::map<std::string, ColumnType> types;
    for (const std::string& entry : splitList(text)) {
        const auto equals = entry.rfind('=');
        if (equals == std::string::npos || equals == 0) {
            wrong = Words::wrongValue("--types", entry, QStringLiteral("COL=number,.."));
            continue;
        }
        const auto type = choose("--types", Text(entry.substr(equals + 1)), columnTypes, wrong);
        if (type)
            types[entry.substr(0, equals)] = *type;
    }
    return types;
}

} // namespace

Run::Run(Console& console, const DisplayRequest& display)
    : m_console(console)
    , m_progress(std::make_shared<Progress>())
    , m_cancel(console.stopToken(), m_progress)
{
    if (!display.quiet && (display.progress || console.terminal()))
        m_display = std::make_unique<ProgressDisplay>(console, m_progress);
}

Run::~Run() = default;

void Run::endProgress()
{
    m_display.reset();
}

void addFilledOption(CLI::App& command, const char* name, std::string& target,
                     const std::string& what, const char* form)
{
    const auto refuseEmpty = [](const std::string& value) {
        return value.empty() ? std::string("empty") : std::string();
    };
    command.add_option(name, target, what)->type_name(form)->check(refuseEmpty);
}

void addInputOptions(CLI::App& command, InputRequest& input)
{
    command.add_option("INPUT", input.path, Words::input())->type_name("");
    command.add_option("--encoding", input.encoding, Words::encoding())
        ->type_name("utf-8|utf-16le|utf-16be|windows-1252");
    command.add_option("--delimiter", input.delimiter, Words::delimiter())->type_name("C|tab");
    command.add_option("--decimal-mark", input.decimalMark, Words::decimalMark())->type_name(".|,");
    command.add_option("--header", input.header, Words::header())->type_name("yes|no");
    command.add_option("--ragged", input.ragged, Words::ragged())->type_name("keep|drop");
    command.add_option("--missing-marks", input.missingMarks, Words::missingMarks())
        ->type_name("A,B,..");
    command.add_option("--quote", input.quote, Words::quote())->type_name("double|single|none");
    command.add_option("--skip-lines", input.skipLines, Words::skipLines())->type_name("N");
    command.add_option("--types", input.types, Words::types())
        ->type_name("COL=number|category|date|identifier|text,..");
}

void addDisplayOptions(CLI::App& command, DisplayRequest& display)
{
    command.add_flag("--quiet", display.quiet, Words::quiet());
    command.add_flag("--progress", display.progress, Words::progress());
}

ReadOptions readOptionsOf(const InputRequest& input, std::optional<UsageError>& wrong)
{
    ReadOptions options;
    options.encoding = choose("--encoding", input.encoding, encodings, wrong);
    options.delimiter = delimiterOf(input.delimiter, wrong);
    options.decimalMark = choose("--decimal-mark", input.decimalMark, decimalMarks, wrong);
    options.header = choose("--header", input.header, headers, wrong);
    options.ragged = choose("--ragged", input.ragged, raggedRows, wrong).value_or(RaggedRows::Keep);
    if (input.missingMarks)
        options.missingMarks = splitList(*input.missingMarks);
    options.quote = choose("--quote", input.quote, quotes, wrong);
    options.skipLines = skipLinesOf(input.skipLines, wrong);
    if (input.types)
        options.types = typesOf(*input.types, wrong);
    return options;
}

std::vector<std::string> splitList(const std::string& text)
{
    std::vector<std::string> entries;
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        if (const auto entry = rest.substr(0, comma); !entry.empty())
            entries.emplace_back(entry);
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return entries;
}

ExitStatus statusOf(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::FileNotFound:
    case IssueCode::FileIsDirectory:
    case IssueCode::FileNotReadable:
    case IssueCode::FileEmpty:
    case IssueCode::HeaderOnly:
    case IssueCode::BinaryContent:
    case IssueCode::EncodingInvalid:
    case IssueCode::QuoteNotClosed:
    case IssueCode::RowTooLong:
    case IssueCode::ColumnsTooMany:
    case IssueCode::TypeChangedLate:
    case IssueCode::FileChanged:
    case IssueCode::FormatUnknown:
    case IssueCode::JsonInvalid:
    case IssueCode::RecipeInvalid:
    case IssueCode::RecipeKeyUnknown:
    case IssueCode::VersionTooNew:
    case IssueCode::ModelInvalid:
    case IssueCode::NamesInvalid:
        return ExitStatus::InputUnreadable;
    case IssueCode::OptionInvalid:
        return ExitStatus::WrongUsage;
    case IssueCode::OutputNotWritable:
        return ExitStatus::OutputUnwritable;
    case IssueCode::Cancelled:
        return ExitStatus::Interrupted;
    default: // the choices do not fit the table, or the machine
        return ExitStatus::AnalysisImpossible;
    }
}

ExitStatus fail(Console& console, Issue issue, const std::string& path)
{
    if (issue.where.path.empty())
        issue.where.path = path;
    console.error(issue);
    return statusOf(issue);
}

ExitStatus failUsage(Console& console, const UsageError& error)
{
    console.error(error.where, error.what, error.advice);
    return ExitStatus::WrongUsage;
}

void tellNotices(Console& console, const std::vector<Issue>& issues, const std::string& path)
{
    for (Issue issue : issues) {
        if (issue.severity == Severity::Error)
            continue;
        if (issue.where.path.empty())
            issue.where.path = path;
        console.notice(issue);
    }
}

} // namespace tessera
