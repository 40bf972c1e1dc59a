// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/look.h"

#include "formats/csv/assemble.h"
#include "formats/csv/dialect.h"
#include "formats/csv/rowcutter.h"
#include "formats/csv/textstream.h"

#include <algorithm>

namespace tessera::csv {

namespace {

Issue problem(IssueCode code, const ByteSource& source, std::vector<std::string> arguments = {})
{
    return {.code = code, .arguments = std::move(arguments), .where = {.path = source.path()}};
}

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

std::optional<Issue> checkOptions(const ByteSource& source, const ReadOptions& options)
{
    const auto refuse = [&source](const char* option, std::string value) {
        return problem(IssueCode::OptionInvalid, source, {option, std::move(value)});
    };
    if (options.delimiter && (isOneOf(*options.delimiter, {"\0\n\r\"", 4}) || options.delimiter == options.quote))
        return refuse("delimiter", {*options.delimiter});
    if (options.quote && !isOneOf(*options.quote, {"\0\"'", 3}))
        return refuse("quote", {*options.quote});
    if (options.decimalMark && !isOneOf(*options.decimalMark, ".,"))
        return refuse("decimal mark", {*options.decimalMark});
    if (options.skipLines && *options.skipLines < 0)
        return refuse("lines to skip", std::to_string(*options.skipLines));
    return std::nullopt;
}

bool isBlankText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

/// The text stream's beginning in whole rows, at least one of data, and the dialect that tells them apart.
struct Beginning {
    std::string text{};
    Dialect dialect{};
    bool whole = false;
    std::optional<std::int64_t> invalidAt{};
    bool rowTooLong = false;
};

Beginning readBeginning(ByteSource& source, const EncodingGuess& encoding, const ReadOptions& options, const Limits& limits)
{
    Beginning beginning;
    TextStream stream(source, encoding.encoding, encoding.markBytes);
    for (std::size_t wanted = limits.sampleBytes;; wanted *= 2) {
        while (beginning.text.size() < wanted && !beginning.whole)
            beginning.whole = !stream.append(beginning.text, wanted - beginning.text.size());
        beginning.invalidAt = stream.invalidAt();
        beginning.dialect = guessDialect(beginning.text, options);
        if (beginning.whole)
            return beginning;
        RowCutter cutter(beginning.dialect);
        cutter.advance(beginning.text);
        const std::string_view rows = std::string_view(beginning.text).substr(0, cutter.completeBytes());
        Tokens tokens;
        tokenize(rows, beginning.dialect, tokens, 3);
        if (tokens.rows() >= 3 || (!rows.empty() && wanted > limits.sampleBytes * 16)) {
            beginning.text.resize(rows.size());
            return beginning;
        }
        beginning.rowTooLong = beginning.text.size() > limits.rowBytes;
        if (beginning.rowTooLong)
            return beginning;
    }
}

void planColumns(Look& look, std::string_view data, const ReadOptions& options)
{
    ReadPlan& plan = look.plan;
    plan.columns.resize(look.layout.headings.size());
    std::vector<Piece> pieces;
    pieces.push_back(readPiece(std::string(data), plan, look.whole));
    const std::int64_t rows = pieces.front().rows;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const std::string& name = look.layout.headings[i];
        const auto asked = options.types.find(name);
        const std::optional<ColumnType> type = asked == options.types.end() ? std::nullopt : std::optional(asked->second);
        MergedTexts texts;
        if (!pieces.front().invalidAt)
            texts = mergeTexts(pieces, i, plan.rules.missing);
        const auto count = static_cast<std::size_t>(rows);
        plan.columns[i] = planColumn(texts.levels, texts.present, count, name, type, plan.rules);
        look.types.push_back(type ? *type : decideType(texts.levels, texts.present, count, name, plan.rules));
    }
}

char guessDecimalMark(std::string_view text, const Dialect& dialect)
{
    constexpr std::size_t rowsToJudge = 1000;
    Tokens tokens;
    tokenize(text, dialect, tokens, rowsToJudge);
    DecimalMarkGuess guess;
    std::string scratch;
    for (const Cell& cell : tokens.cells)
        guess.add(cellText(text, cell, dialect.quote, scratch));
    return guess.mark(dialect.delimiter);
}

void noteEncoding(const ByteSource& source, const EncodingGuess& guess, std::vector<Issue>& issues)
{
    if (!guess.assumed)
        return;
    Issue issue = problem(IssueCode::EncodingAssumed, source, {encodingName(guess.encoding)});
    issue.severity = Severity::Note;
    issues.push_back(std::move(issue));
}

/// What can be said of the bytes alone.
Result<EncodingGuess> examineBytes(ByteSource& source, const ReadOptions& options, const Limits& limits)
{
    std::string bytes;
    source.rewind();
    source.read(bytes, limits.sampleBytes);
    if (bytes.empty())
        return problem(IssueCode::FileEmpty, source);
    const EncodingGuess guess = guessEncoding(bytes, options.encoding);
    if (const auto binary = findBinary(bytes, guess.encoding))
        return problem(IssueCode::BinaryContent, source, {std::to_string(*binary)});
    return guess;
}

std::optional<Issue> checkBeginning(const ByteSource& source, const Beginning& beginning, const EncodingGuess& encoding,
                                    const ReadOptions& options, const Limits& limits)
{
    if (beginning.invalidAt) {
        return problem(IssueCode::EncodingInvalid, source,
                       {encodingName(encoding.encoding), std::to_string(*beginning.invalidAt)});
    }
    if (!options.skipLines && isBlankText(beginning.text))
        return problem(IssueCode::FileEmpty, source);
    if (beginning.rowTooLong) {
        Issue issue = problem(IssueCode::RowTooLong, source, {std::to_string(limits.rowBytes)});
        issue.where.line = 1;
        return issue;
    }
    return std::nullopt;
}

} // namespace

Result<Look> lookAt(ByteSource& source, const ReadOptions& options, const Limits& limits)
{
    if (auto refused = checkOptions(source, options))
        return *std::move(refused);
    const Result<EncodingGuess> encoding = examineBytes(source, options, limits);
    if (!encoding)
        return encoding.issue();
    Beginning beginning = readBeginning(source, *encoding, options, limits);
    if (auto failed = checkBeginning(source, beginning, *encoding, options, limits))
        return *std::move(failed);

    const std::string decoded = encoding->encoding == Encoding::Windows1252 ? fromWindows1252(beginning.text) : beginning.text;
    const char decimalMark = options.decimalMark ? *options.decimalMark : guessDecimalMark(decoded, beginning.dialect);
    Look look{.plan = {.encoding = encoding->encoding,
                       .dialect = beginning.dialect,
                       .rules = {.decimalMark = decimalMark,
                                 .missing = MissingMarks(options.missingMarks.value_or(defaultMissingMarks()))},
                       .ragged = options.ragged},
              .encoding = *encoding,
              .layout = findLayout(decoded, beginning.dialect, decimalMark, options)};
    if (look.layout.headings.size() > limits.columns) {
        return problem(IssueCode::ColumnsTooMany, source,
                       {std::to_string(look.layout.headings.size()), std::to_string(limits.columns)});
    }
    look.whole = beginning.whole;
    look.skipBytes = bytesOfLines(beginning.text, look.layout.dataLine - 1);
    if (!look.layout.hasRows && look.whole)
        look.skipBytes = beginning.text.size();
    look.sample = std::move(beginning.text);
    noteEncoding(source, *encoding, look.issues);
    look.issues.insert(look.issues.end(), look.layout.issues.begin(), look.layout.issues.end());
    planColumns(look, std::string_view(look.sample).substr(look.skipBytes), options);
    return look;
}

} // namespace tessera::csv
