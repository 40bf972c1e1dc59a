// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, any reading options: preview, whole table and blocks say the same of them.
// The options are the last bytes of an input, the file is the rest.
#include "support.h"

#include "base/job.h"
#include "formats/csv/reading/blockreader.h"
#include "formats/csv/reading/preview.h"
#include "formats/csv/reading/tablereader.h"

#include <fuzzer/FuzzedDataProvider.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace tessera;
using fuzz::check;

namespace {

ReadOptions someOptions(FuzzedDataProvider& given)
{
    ReadOptions options;
    if (given.ConsumeBool())
        options.encoding = static_cast<Encoding>(given.ConsumeIntegralInRange(0, 3));
    if (given.ConsumeBool())
        options.delimiter = given.PickValueInArray({',', ';', '\t', '|', '\'', '\n', 'a', ' '});
    if (given.ConsumeBool())
        options.quote = given.PickValueInArray({'"', '\'', '\0', 'q'});
    if (given.ConsumeBool())
        options.decimalMark = given.PickValueInArray({'.', ',', ';'});
    if (given.ConsumeBool())
        options.header = given.ConsumeBool();
    if (given.ConsumeBool())
        options.skipLines = given.ConsumeIntegralInRange(-1, 6);
    if (given.ConsumeBool())
        options.missingMarks = {"0", "x", "Rome"};
    if (given.ConsumeBool())
        options.ragged = RaggedRows::Drop;
    return options;
}

constexpr std::size_t shortRow = 200;

csv::Limits someLimits(FuzzedDataProvider& given)
{
    return {.blockBytes = given.PickValueInArray<std::size_t>({64, 1, 7, 1 << 20}),
            .sampleBytes = given.PickValueInArray<std::size_t>({1 << 20, 64, 300}),
            .rowBytes = given.PickValueInArray<std::size_t>({1 << 20, shortRow}),
            .columns = 50};
}

/// As csv.cpp does it, of bytes in memory.
Result<Preview> previewBytes(const std::string& bytes, const ReadOptions& options,
                             const csv::Limits& limits)
{
    return runJob({}, [&] {
        csv::ByteSource source = csv::ByteSource::ofBytes(bytes, "given");
        return csv::previewOf(source, options, 20, limits);
    });
}

Result<TablePtr> readBytes(const std::string& bytes, const ReadOptions& options,
                           const csv::Limits& limits)
{
    return runJob({}, [&] {
        return csv::readTable(csv::ByteSource::ofBytes(bytes, "given"),
                              {.path = "given", .options = options}, {}, limits);
    });
}

void checkTable(const Table& table)
{
    check(table.rowsRead() >= table.rows(), "no row comes from nowhere");
    std::int64_t dropped = 0;
    for (const Issue& issue : table.issues()) {
        check(issue.severity != Severity::Error, "a table was read without an error");
        if (issue.code == IssueCode::RowsRagged && issue.arguments[2] == "dropped")
            dropped = std::stoll(issue.arguments[0]);
    }
    check(table.rowsRead() - table.rows() == dropped, "every dropped row is told");
    for (const Column& column : table.columns()) {
        check(static_cast<RowId>(column.rows()) == table.rows(), "columns are equally long");
        check(!column.name().empty(), "every column has a heading");
        for (std::size_t row = 0; row < column.rows(); ++row)
            check(column.isMissing(row) == cellText(column, row).empty(),
                  "a cell is missing or has a text");
    }
}

/// What a broken promise was about.
void print(const char* which, const Result<TablePtr>& table)
{
    const auto issue = [](const Issue& told) {
        std::fprintf(stderr, "  %s, line %lld, column %lld:", issueName(told.code),
                     static_cast<long long>(told.where.line),
                     static_cast<long long>(told.where.column));
        for (const std::string& argument : told.arguments)
            std::fprintf(stderr, " %s", argument.c_str());
        std::fputc('\n', stderr);
    };
    std::fprintf(stderr, "%s: %s\n", which,
                 table.ok() ? (*table)->fingerprint().hex().c_str() : "no table");
    if (!table)
        issue(table.issue());
    else
        std::ranges::for_each((*table)->issues(), issue);
    for (const Column& column : table.ok() ? (*table)->columns() : std::vector<Column>())
        std::fprintf(stderr, "  %s %zu %s\n", column.name().c_str(), column.rows(),
                     columnTypeName(column.type()));
}

/// Whether a row (or a quote that is open) is too long is only asked where a block does not hold
/// it.
bool isTooLong(const Result<TablePtr>& table, const csv::Limits& limits)
{
    return !table &&
           (table.issue().code == IssueCode::RowTooLong ||
            (table.issue().code == IssueCode::QuoteNotClosed && limits.rowBytes == shortRow));
}

bool isSame(const Result<TablePtr>& first, const Result<TablePtr>& second)
{
    if (!first || !second)
        return first.ok() == second.ok() && first.issue() == second.issue();
    return (*first)->fingerprint() == (*second)->fingerprint() &&
           (*first)->issues() == (*second)->issues() &&
           (*first)->rowsRead() == (*second)->rowsRead();
}

void checkSame(const Result<TablePtr>& first, const Result<TablePtr>& second, const char* promise)
{
    if (isSame(first, second))
        return;
    print("first", first);
    print("second", second);
    check(false, promise);
}

/// What is said of the rows themselves, whatever their columns are taken for.
std::vector<Issue> ofRows(const std::vector<Issue>& issues)
{
    using enum IssueCode;
    std::vector<Issue> found;
    for (Issue issue : issues) {
        issue.where.path.clear();
        for (const IssueCode code :
             {RowsRagged, BlankLinesSkipped, QuoteNotClosed, QuoteMisplaced, NulBytes})
            if (issue.code == code)
                found.push_back(issue);
    }
    return found;
}

/// Where the preview has seen the whole file, it knows all about the table.
void checkPreview(const Result<Preview>& preview, const Result<TablePtr>& table,
                  const std::string& bytes, const ReadOptions& options, const csv::Limits& limits)
{
    if (!preview) {
        check(!table.ok() && table.issue() == preview.issue(),
              "what cannot be previewed cannot be read");
        return;
    }
    for (const auto& row : preview->rows)
        check(row.size() == preview->headings.size(), "previewed rows are as wide as the headings");
    check(preview->types.size() == preview->headings.size(), "every previewed column has a type");
    if (!preview->rowCountExact)
        return;
    if (!table) {
        const bool hasNoRows = table.issue().code == IssueCode::HeaderOnly ||
                               table.issue().code == IssueCode::FileEmpty;
        if (!hasNoRows && !isTooLong(table, limits))
            print("table", table);
        check(hasNoRows || isTooLong(table, limits),
              "what can be previewed to its end can be read unless it has no rows");
        return;
    }
    check(preview->rowCount == (*table)->rows(), "an exact count is the number of rows");
    check(preview->headings.size() == (*table)->columnCount(), "the preview has all columns");
    for (std::size_t i = 0; i < preview->headings.size(); ++i) {
        check(preview->headings[i] == (*table)->column(i).name(), "the preview has the headings");
        check(!options.types.empty() || preview->types[i] == (*table)->column(i).type(),
              "the preview has the types");
    }
    check(ofRows(preview->issues) == ofRows((*table)->issues()),
          "the preview of a whole file says what the table says");
    const Result<TablePtr> again = readBytes(bytes, preview->resolved, limits);
    if (again.ok() && (*again)->fingerprint() == (*table)->fingerprint())
        return;
    const ReadOptions& resolved = preview->resolved;
    std::fprintf(stderr, "%s, delimiter %d, quote %d, decimal %c, header %d, %lld lines skipped\n",
                 encodingName(*resolved.encoding), *resolved.delimiter, *resolved.quote,
                 *resolved.decimalMark, *resolved.header,
                 static_cast<long long>(*resolved.skipLines));
    print("as guessed", table);
    print("as resolved", again);
    check(false, "resolved options read the same table");
}

std::vector<std::size_t> numberColumns(const Table& table)
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        if (table.column(i).isNumeric())
            numbers.push_back(i);
    return numbers;
}

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// All rows of a file in blocks: numbers row after row, and names.
struct InBlocks {
    std::vector<double> numbers{};
    std::vector<std::string> names{};
};

/// The issue that ended the pass, where one did.
Result<InBlocks> readBlocks(csv::BlockReader& reader, std::size_t rowsOfBlock)
{
    InBlocks all;
    reader.setRowsOfBlock(rowsOfBlock);
    reader.rewind(true, {});
    csv::NumberBlock block;
    do {
        if (const Outcome read = reader.next(block); !read)
            return read.issue();
        all.numbers.insert(all.numbers.end(), block.numbers.begin(), block.numbers.end());
        for (std::size_t i = 0; i < block.names.size(); ++i)
            all.names.emplace_back(block.names[i]);
    } while (block.rows > 0);
    check(reader.rowsHeld() == 0, "no row is held at the end");
    return all;
}

/// Only a table in memory can take another encoding or type late.
bool isTooLate(const Issue& issue)
{
    return issue.code == IssueCode::TypeChangedLate || issue.code == IssueCode::EncodingInvalid;
}

void compareColumns(const Table& table, const InBlocks& blocks,
                    const std::vector<std::size_t>& numbers, std::optional<std::size_t> names)
{
    const auto rows = static_cast<std::size_t>(table.rows());
    check(blocks.numbers.size() == rows * numbers.size(), "blocks have all rows");
    for (std::size_t j = 0; j < numbers.size(); ++j) {
        const Column& column = table.column(numbers[j]);
        check(column.isNumeric(), "a column of numbers in blocks is one in the table");
        for (std::size_t row = 0; row < rows; ++row)
            check(isSame(blocks.numbers[row * numbers.size() + j], column.numbers()[row]),
                  "numbers in blocks are those of the table");
    }
    if (!names || !table.column(*names).hasTexts())
        return;
    check(blocks.names.size() == rows, "blocks have all names");
    for (std::size_t row = 0; row < rows; ++row)
        check(blocks.names[row] == table.column(*names).text(row),
              "names in blocks are those of the table");
}

/// Rows in blocks are the rows of the table.
void checkBlocks(const Result<TablePtr>& table, const SourceRef& source, const csv::Limits& limits,
                 std::size_t rowsOfBlock)
{
    auto opened = csv::BlockReader::open(source, limits);
    if (!opened) {
        check(!table || isTooLate(opened.issue()), "what can be read can be opened for blocks");
        return;
    }
    csv::BlockReader& reader = **opened;
    const std::vector<Column>& columns = reader.beginning()->columns();
    const std::vector<std::size_t> numbers = numberColumns(*reader.beginning());
    const auto text = std::ranges::find_if(columns, &Column::hasTexts);
    const auto names = text == columns.end()
                           ? std::nullopt
                           : std::optional(static_cast<std::size_t>(text - columns.begin()));
    reader.choose(numbers, names);
    const Result<InBlocks> blocks = readBlocks(reader, rowsOfBlock);
    if (!blocks) {
        check(!table || isTooLate(blocks.issue()), "what can be read can be read in blocks");
        return;
    }
    check(table.ok() || isTooLong(table, limits), "what can be read in blocks can be read");
    if (!table)
        return;
    check(reader.rowsRead() == (*table)->rowsRead(), "blocks count the rows as the table does");
    compareColumns(**table, *blocks, numbers, names);
    const bool sameEncoding = (*table)->source().encoding == reader.beginning()->source().encoding;
    check(!sameEncoding || ofRows(reader.issues()) == ofRows((*table)->issues()),
          "the same is said of the rows in blocks");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::MemoryFile file;
    static tbb::task_arena one(1);
    static tbb::task_arena two(2);
    FuzzedDataProvider given(data, size);
    ReadOptions options = someOptions(given);
    csv::Limits limits = someLimits(given);
    const auto type = static_cast<ColumnType>(given.ConsumeIntegralInRange(0, 4));
    const auto typed = given.ConsumeIntegralInRange<std::size_t>(0, 60); // beyond: none
    const auto rowsOfBlock = given.ConsumeIntegralInRange<std::size_t>(1, 9);
    const std::string bytes = given.ConsumeRemainingBytesAsString();

    Result<Preview> preview = previewBytes(bytes, options, limits);
    if (preview.ok() && typed > 0 && typed <= preview->headings.size()) {
        options.types[preview->headings[typed - 1]] = type;
        preview = previewBytes(bytes, options, limits);
    }
    Result<TablePtr> table = Issue{};
    one.execute([&] { table = readBytes(bytes, options, limits); });
    if (table.ok())
        checkTable(**table);
    checkPreview(preview, table, bytes, options, limits);
    csv::Limits otherBlocks = limits;
    otherBlocks.blockBytes = limits.blockBytes > 100 ? 13 : 1 << 20;
    Result<TablePtr> other = Issue{};
    two.execute([&] { other = readBytes(bytes, options, otherBlocks); });
    if (!isTooLong(table, limits) && !isTooLong(other, limits))
        checkSame(table, other, "threads and blocks change nothing");
    limits.blockBytes = std::max<std::size_t>(limits.blockBytes, 64); // a file costs time per block
    checkBlocks(table, {.path = file.holding(bytes), .options = options}, limits, rowsOfBlock);
    return 0;
}
