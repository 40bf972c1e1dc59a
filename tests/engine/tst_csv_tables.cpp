// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "formats/csv/cells/missingmarks.h"
#include "formats/csv/cells/numbercolumns.h"
#include "formats/csv/cells/numbers.h"
#include "formats/csv/reading/tablereader.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace tessera;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// A made-up table of numbers: its text, and what must be read from it.
struct Made {
    std::string text;
    std::vector<std::vector<double>> columns;
    std::int64_t ragged = 0;
    std::int64_t blankLines = 0;
};

/// What may stand in a table of numbers.
struct Habits {
    std::size_t columns = 1;
    std::string lineEnd = "\n";
    bool quotes = false;
    bool ragged = false;
    bool longRowsFirst = false;
};

std::string plainCell(Random& random, std::uint64_t longest)
{
    std::string cell = random.below(3) == 0 ? "-" : "";
    for (std::uint64_t digits = 1 + random.below(longest); digits > 0; --digits)
        cell += static_cast<char>('0' + random.below(10));
    if (random.below(4) > 0)
        cell += "." + std::to_string(random.below(1'000'000));
    return cell;
}

std::string anyCell(Random& random)
{
    static const std::vector<std::string> others{
        "",    "NA",        "-", " 12", "7 ",   "+3", "1e5", "-2.5E-3", "12345678901234567890",
        "inf", "-infinity", "?", "0",   "-0.0", ".5", "5.",  "n/a",     "0.1234567890123456789"};
    return random.below(10) > 0 ? plainCell(random, 9) : others[random.below(others.size())];
}

double valueOf(const std::string& cell)
{
    static const csv::MissingMarks marks(defaultMissingMarks());
    double value = missing;
    if (!marks.matches(cell) && !csv::parseNumber(cell, '.', value))
        qFatal("a made-up cell is no number");
    return value;
}

void addRow(Made& made, const Habits& habits, bool isLong, Random& random)
{
    if (habits.ragged && habits.columns > 1 && random.below(40) == 0) {
        made.text += habits.lineEnd;
        ++made.blankLines;
        return;
    }
    const bool ragged = habits.ragged && random.below(20) == 0;
    const std::size_t cells =
        ragged ? std::max<std::size_t>(2, random.below(habits.columns + 3)) : habits.columns;
    made.ragged += cells != habits.columns ? 1 : 0;
    for (std::size_t i = 0; i < std::max(cells, habits.columns); ++i) {
        const std::string cell = isLong ? plainCell(random, 9) : anyCell(random);
        if (i < habits.columns)
            made.columns[i].push_back(i < cells ? valueOf(cell) : missing);
        if (i >= cells)
            continue;
        const bool quoted = habits.quotes && random.below(30) == 0;
        const std::string quote = quoted ? "\"" : "";
        made.text.append(i == 0 ? "" : ",").append(quote).append(cell).append(quote);
    }
    made.text += habits.lineEnd;
}

Made madeTable(const Habits& habits, std::size_t rows, Random& random)
{
    Made made;
    made.columns.resize(habits.columns);
    for (std::size_t i = 0; i < habits.columns; ++i)
        made.text += (i == 0 ? "amount " : ",amount ") + std::to_string(i);
    made.text += habits.lineEnd;
    for (std::size_t row = 0; row < rows; ++row)
        addRow(made, habits, habits.longRowsFirst && row < 20, random);
    return made;
}

Habits someHabits(Random& random)
{
    static const std::vector<std::string> lineEnds{"\n", "\r\n", "\r"};
    return {.columns = 2 + random.below(9),
            .lineEnd = lineEnds[random.below(3)],
            .quotes = random.below(3) == 0,
            .ragged = random.below(3) == 0,
            .longRowsFirst = random.below(4) == 0};
}

std::string countIn(const Table& table, IssueCode code)
{
    for (const Issue& issue : table.issues()) {
        if (issue.code == code)
            return issue.arguments.front();
    }
    return "0";
}

bool sameNumbers(const Column& column, const std::vector<double>& expected)
{
    return column.type() == ColumnType::Number &&
           std::equal(column.numbers().begin(), column.numbers().end(), expected.begin(),
                      expected.end(), [](double a, double b) {
                          return std::isnan(b) ? std::isnan(a)
                                               : std::bit_cast<std::uint64_t>(a) ==
                                                     std::bit_cast<std::uint64_t>(b);
                      });
}

} // namespace

class TestCsvTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Plain chunks and others take different paths; what they read is the same.
    void everyNumberIsReadAsIfItStoodAlone()
    {
        Random random(20261126);
        for (int round = 0; round < 120; ++round) {
            const Habits habits = someHabits(random);
            const Made made = madeTable(habits, 150 + random.below(400), random);
            const csv::Limits limits{.blockBytes = 1 + random.below(20'000),
                                     .sampleBytes = random.below(2) == 0 ? 1'000'000 : 700U};
            // Asked for, because digits with zeros in front would make a text.
            ReadOptions options{.delimiter = ',', .quote = '"', .header = true};
            for (std::size_t i = 0; i < habits.columns; ++i)
                options.types["amount " + std::to_string(i)] = ColumnType::Number;
            const Result<TablePtr> table =
                csv::readTable(csv::ByteSource::ofBytes(made.text, "given"),
                               {.path = "given", .options = options}, {}, limits);
            QVERIFY(table.ok());
            QCOMPARE((*table)->columnCount(), habits.columns);
            for (std::size_t i = 0; i < habits.columns; ++i)
                QVERIFY(sameNumbers((*table)->column(i), made.columns[i]));
            QCOMPARE(countIn(**table, IssueCode::RowsRagged), std::to_string(made.ragged));
            QCOMPARE(countIn(**table, IssueCode::BlankLinesSkipped),
                     std::to_string(made.blankLines));
        }
    }

    /// A place is claimed in the order of the file, and never behind a chunk that got none.
    void numbersBeyondTheRoomStayWithTheirChunks()
    {
        csv::NumberColumns columns(2, 5);
        QCOMPARE(columns.claim(2), std::optional<std::size_t>(0));
        QCOMPARE(columns.claim(2), std::optional<std::size_t>(2));
        QCOMPARE(columns.claim(2), std::nullopt);
        QCOMPARE(columns.claim(1), std::nullopt);
        columns.fill(2, 2, std::vector<double>{3, 4, 30, 40});
        columns.fill(0, 2, std::vector<double>{1, 2, 10, 20});
        QCOMPARE(columns.claimed(), std::size_t{4});
        QVERIFY(columns.take(0) == (RawNumbers{1, 2, 3, 4}));
        QVERIFY(columns.take(1) == (RawNumbers{10, 20, 30, 40}));
    }

    /// Columns of texts are joined as a whole while they ascend over all chunks.
    void textsAreNumberedByFirstAppearanceInBlocksOfAnySize()
    {
        for (const std::size_t descendsAt : {1000U, 700U, 0U}) {
            for (const std::size_t block : {64U, 1000U, 1'000'000U}) {
                std::string text = "id,x\n";
                for (std::size_t row = 0; row < 1000; ++row) {
                    const std::size_t number = row < descendsAt ? 10'000 + row : 20'000 - row;
                    text += row % 100 == 50 ? std::string("NA,1\n")
                                            : "C" + std::to_string(number) + ",1\n";
                }
                const Result<TablePtr> table =
                    csv::readTable(csv::ByteSource::ofBytes(text, "given"), {.path = "given"}, {},
                                   {.blockBytes = block, .sampleBytes = 300});
                QVERIFY(table.ok());
                const Column& ids = (*table)->column(0);
                QCOMPARE(ids.levels().size(), std::size_t{990});
                std::int32_t next = 0;
                for (std::size_t row = 0; row < 1000; ++row) {
                    const bool marked = row % 100 == 50;
                    QCOMPARE(ids.codes()[row], marked ? -1 : next++);
                }
                QCOMPARE(ids.text(999), descendsAt == 1000 ? "C10999" : "C19001");
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvTables)
#include "tst_csv_tables.moc"
