// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/look.h"

#include "base/parallel.h"
#include "formats/csv/bytes/rowcutter.h"
#include "formats/csv/bytes/textstream.h"
#include "formats/csv/dialect/dialect.h"
#include "formats/csv/reading/assemble.h"

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
    if (options.delimiter &&
        (isOneOf(*options.delimiter, {"\0\n\r\"", 4}) || options.delimiter == options.quote))
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

/// The text stream's beginning in whole rows, at least one of data, and the dialect that tells them
/// apart.
struct Beginning {
    std::string text{};
    Dialect dialect{};
    bool whole = false;
    std::optional<std::int64_t> invalidAt{};
    bool rowTooLong = false;
};

Beginning readBeginning(ByteSource& source, const EncodingGuess& encoding,
                        const ReadOptions& options, const Limits& limits)
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
        const std::string_view rows =
            std::string_view(beginning.text).substr(0, cutter.completeBytes());
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

void planColumns(Look& look, const ReadOptions& options)
{
    ReadPlan& plan = look.plan;
    plan.columns.resize(look.layout.headings.size());
    ReadPlan asTexts = plan;
    asTexts.encoding = Encoding::Utf8;
    Space space;
    std::string text = look.data;
    look.pieces.push_back(readPiece(text, asTexts, look.whole, space, {}));
    const auto rows = static_cast<std::size_t>(look.pieces.front().rows);
    look.dataRows = rows;
    look.types.resize(plan.columns.size());
    parallelFor(plan.columns.size(), [&](std::size_t i) {
        const std::string& name = look.layout.headings[i];
        const auto wish = options.types.find(name);
        const bool isWish = wish != options.types.end();
        const MergedTexts texts = mergeTexts(look.pieces, i, plan.rules.missing);
        look.types[i] =
            isWish ? wish->second : decideType(texts.levels, texts.present, rows, name, plan.rules);
        plan.columns[i] = planColumn(texts.levels, name, look.types[i],
                                     isWish ? std::optional(wish->second) : std::nullopt);
    });
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
    if (guess.assumed)
        issues.push_back(encodingAssumed(source.path(), guess.encoding));
}

/// What can be said of the bytes alone.
Result<EncodingGuess> examineBytes(ByteSource& source, const ReadOptions& options,
                                   const Limits& limits)
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

/// An issue with its place in the beginning of the text.
Issue placed(IssueCode code, const ByteSource& source, std::string_view text, std::size_t offset,
             std::vector<std::string> arguments = {})
{
    Issue issue = problem(code, source, std::move(arguments));
    const Place place = placeOf(text, offset);
    issue.where.line = place.line + 1;
    issue.where.column = place.column;
    return issue;
}

std::optional<Issue> checkEncoding(const ByteSource& source, const Beginning& beginning,
                                   const EncodingGuess& encoding)
{
    const char* const name = encodingName(encoding.encoding);
    if (beginning.invalidAt) {
        return placed(IssueCode::EncodingInvalid, source, beginning.text, beginning.text.size(),
                      {name, std::to_string(*beginning.invalidAt)});
    }
    if (encoding.encoding != Encoding::Utf8)
        return std::nullopt;
    const std::size_t wrong = findInvalidUtf8(beginning.text);
    if (wrong == std::string::npos || (beginning.whole && isCutUtf8(beginning.text, wrong)))
        return std::nullopt;
    return placed(IssueCode::EncodingInvalid, source, beginning.text, wrong,
                  {name, std::to_string(encoding.markBytes + wrong)});
}

/// Also finds a quote that is never closed, which may have swallowed the headings.
std::optional<Issue> checkBeginning(const ByteSource& source, const Beginning& beginning,
                                    const ReadOptions& options, const Limits& limits)
{
    if (!options.skipLines && isBlankText(beginning.text))
        return problem(IssueCode::FileEmpty, source);
    if (beginning.rowTooLong)
        return placed(IssueCode::RowTooLong, source, beginning.text, 0,
                      {std::to_string(limits.rowBytes)});
    if (!beginning.whole)
        return std::nullopt;
    const std::size_t start = bytesOfLines(beginning.text, options.skipLines.value_or(0));
    const std::string_view rows = std::string_view(beginning.text).substr(start);
    RowCutter cutter(beginning.dialect);
    cutter.advance(rows);
    cutter.finish(rows);
    const auto quote = cutter.openQuote();
    if (!quote || !swallowsRows(rows, *quote))
        return std::nullopt;
    return placed(IssueCode::QuoteNotClosed, source, beginning.text, start + *quote);
}

Result<Look> lookWith(ByteSource& source, const EncodingGuess& encoding, const ReadOptions& options,
                      const Limits& limits)
{
    const Beginning beginning = readBeginning(source, encoding, options, limits);
    if (auto failed = checkEncoding(source, beginning, encoding))
        return *std::move(failed);
    if (auto failed = checkBeginning(source, beginning, options, limits))
        return *std::move(failed);
    const bool convert = encoding.encoding == Encoding::Windows1252;
    const std::string text = convert ? fromWindows1252(beginning.text) : beginning.text;
    const char decimalMark =
        options.decimalMark ? *options.decimalMark : guessDecimalMark(text, beginning.dialect);
    Look look{.plan = {.encoding = encoding.encoding,
                       .dialect = beginning.dialect,
                       .rules = {.decimalMark = decimalMark,
                                 .missing = MissingMarks(
                                     options.missingMarks.value_or(defaultMissingMarks()))},
                       .ragged = options.ragged},
              .encoding = encoding,
              .layout = findLayout(text, beginning.dialect, decimalMark, options),
              .whole = beginning.whole};
    if (look.layout.headings.size() > limits.columns) {
        return problem(
            IssueCode::ColumnsTooMany, source,
            {std::to_string(look.layout.headings.size()), std::to_string(limits.columns)});
    }
    const bool noData = look.whole && !look.layout.hasRows;
    look.skipBytes =
        noData ? beginning.text.size() : bytesOfLines(beginning.text, look.layout.dataLine - 1);
    look.dataBytes = beginning.text.size() - look.skipBytes;
    look.data = noData ? std::string() : text.substr(bytesOfLines(text, look.layout.dataLine - 1));
    noteEncoding(source, encoding, look.issues);
    look.issues.insert(look.issues.end(), look.layout.issues.begin(), look.layout.issues.end());
    planColumns(look, options);
    return look;
}

} // namespace

SourceInfo sourceInfo(const Look& look, const std::string& path)
{
    return {.path = path,
            .format = "csv",
            .encoding = encodingName(look.plan.encoding),
            .delimiter = std::string(1, look.plan.dialect.delimiter),
            .decimalMark = look.plan.rules.decimalMark,
            .header = look.layout.header};
}

Issue noRows(const Look& look, const std::string& path)
{
    return {.code = look.layout.header ? IssueCode::HeaderOnly : IssueCode::FileEmpty,
            .where = {.path = path}};
}

Issue encodingAssumed(const std::string& path, Encoding encoding)
{
    return {.code = IssueCode::EncodingAssumed,
            .severity = Severity::Note,
            .arguments = {encodingName(encoding)},
            .where = {.path = path}};
}

Result<Look> lookAt(ByteSource& source, const ReadOptions& options, const Limits& limits)
{
    if (auto refused = checkOptions(source, options))
        return *std::move(refused);
    const Result<EncodingGuess> encoding = examineBytes(source, options, limits);
    if (!encoding)
        return encoding.issue();
    Result<Look> look = lookWith(source, *encoding, options, limits);
    const bool undeclared =
        !options.encoding && encoding->markBytes == 0 && encoding->encoding == Encoding::Utf8;
    if (look.ok() || look.issue().code != IssueCode::EncodingInvalid || !undeclared)
        return look;
    return lookWith(source, {.encoding = Encoding::Windows1252, .assumed = true}, options, limits);
}

} // namespace tessera::csv
