// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "formats/csv/csv.h"
#include "formats/csv/reading/preview.h"
#include "formats/csv/reading/tablereader.h"
#include "formats/format.h"
#include "shared.h"

#include <QTest>

#include <tbb/global_control.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

using namespace tessera;

namespace {

using Arguments = std::vector<std::string>;

Result<TablePtr> readText(std::string text, ReadOptions options = {},
                          const csv::Limits& limits = {}, const Cancel& cancel = {})
{
    return csv::readTable(csv::ByteSource::ofBytes(std::move(text), "given.csv"),
                          {.path = "given.csv", .options = std::move(options)}, cancel, limits);
}

std::optional<Issue> found(const Table& table, IssueCode code)
{
    const auto& issues = table.issues();
    const auto entry = std::find_if(issues.begin(), issues.end(),
                                    [code](const Issue& issue) { return issue.code == code; });
    return entry == issues.end() ? std::nullopt : std::optional(*entry);
}

ColumnType typeOf(const std::string& text, std::size_t column = 0)
{
    const Result<TablePtr> table = readText(text);
    return table.ok() ? (*table)->column(column).type() : ColumnType::Text;
}

/// A made-up table as text cells, and the same as CSV.
struct Made {
    std::vector<std::vector<std::string>> cells;
    std::string text;
};

std::string randomCell(Random& random)
{
    static const std::vector<std::string> parts{
        "a",  "B7", "\"", "\"\"",   "\n",     "\r\n", "\r", ",",         ";",
        "\t", " ",  "'",  "\u00E9", "\u20AC", "|",    "=",  "long text "};
    std::string cell;
    const std::uint64_t length = random.below(6);
    for (std::uint64_t i = 0; i < length; ++i)
        cell += parts[random.below(parts.size())];
    return cell.find_first_not_of(" \t") == std::string::npos ? std::string() : cell;
}

std::string quoted(const std::string& cell, char delimiter, Random& random)
{
    const bool must = cell.find_first_of(std::string("\"'\r\n") + delimiter) != std::string::npos;
    if (!must && random.below(3) > 0)
        return cell;
    std::string result = "\"";
    for (const char c : cell)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

Made makeTable(Random& random, char delimiter)
{
    Made made;
    const std::uint64_t columns = 2 + random.below(5);
    const std::uint64_t rows = 1 + random.below(30);
    const std::string end = random.below(2) == 0 ? "\n" : "\r\n";
    for (std::uint64_t row = 0; row <= rows; ++row) {
        made.cells.emplace_back();
        for (std::uint64_t column = 0; column < columns; ++column) {
            made.cells.back().push_back(row == 0 ? "Heading " + std::to_string(column)
                                                 : randomCell(random));
            made.text += (column > 0 ? std::string(1, delimiter) : std::string()) +
                         quoted(made.cells.back().back(), delimiter, random);
        }
        made.text += row < rows || random.below(2) == 0 ? end : "";
    }
    return made;
}

} // namespace

class TestCsvReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        Random random(20260101);
        for (int round = 0; round < 400; ++round) {
            const char delimiter = ",;\t|"[random.below(4)];
            const Made made = makeTable(random, delimiter);
            ReadOptions options{.delimiter = delimiter, .quote = '"', .header = true};
            options.missingMarks = Arguments();
            for (const std::string& heading : made.cells.front())
                options.types[heading] = ColumnType::Text;
            const std::size_t block = 1 + random.below(200);
            const Result<TablePtr> table =
                readText(made.text, options, {.blockBytes = block, .sampleBytes = 40});
            QVERIFY2(table.ok(), made.text.c_str());
            QVERIFY2((*table)->rows() == static_cast<RowId>(made.cells.size()) - 1,
                     made.text.c_str());
            for (std::size_t row = 1; row < made.cells.size(); ++row) {
                for (std::size_t column = 0; column < made.cells.front().size(); ++column) {
                    QVERIFY2((*table)->column(column).text(row - 1) == made.cells[row][column],
                             made.text.c_str());
                }
            }
        }
    }

    void dialectsAreFoundWithoutBeingTold()
    {
        for (const char delimiter : {',', ';', '\t', '|'}) {
            std::string text = "id,amount\n";
            for (int row = 0; row < 40; ++row)
                text += std::to_string(row) + ",\"1" + std::to_string(row) + ".5\"\n";
            std::replace(text.begin(), text.end(), ',', delimiter);
            const Result<TablePtr> table = readText(text);
            QVERIFY(table.ok());
            QCOMPARE((*table)->source().delimiter, std::string(1, delimiter));
            QCOMPARE((*table)->column(1).numbers()[2], 12.5);
        }
        const Result<TablePtr> apostrophes =
            readText("name,town\n'Miller, A','Bonn'\n'Smith, B','Kiel'\n");
        QVERIFY(apostrophes.ok());
        QCOMPARE((*apostrophes)->column(0).text(0), std::string_view("Miller, A"));
        const Result<TablePtr> named = readText("sep=^\na^b\n1^2\n");
        QVERIFY(named.ok());
        QCOMPARE((*named)->source().delimiter, std::string("^"));
        const Result<TablePtr> comma = readText("name;value\nA;1,5\nB;2,5\n");
        QVERIFY(comma.ok());
        QCOMPARE((*comma)->source().decimalMark, ',');
        QCOMPARE((*comma)->column(1).numbers()[0], 1.5);
    }

    void headingsAreToldFromRows()
    {
        const auto header = [](const char* text) {
            const Result<TablePtr> table = readText(text);
            return table.ok() && (*table)->source().header;
        };
        QVERIFY(header("name,age\nAnna,30\nBob,40\n"));
        QVERIFY(header("name,town\nAnna,Rome\nBob,Bonn\n"));
        QVERIFY(header("country,2019,2020,2021\nItaly,1.5,2.5,3.5\nSpain,2,3,4\n"));
        QVERIFY(!header("1,2,3\n4,5,6\n"));
        QVERIFY(!header("Anna,30\nBob,40\nEve,50\n"));
        QVERIFY(!header("2020-01-01,5\n2020-01-02,6\n"));
        const Result<TablePtr> titled =
            readText("Export of May\nAll customers\n\nname,age,town\nAnna,30,Rome\nBob,40,Kiel\n");
        QVERIFY(titled.ok());
        QCOMPARE((*titled)->column(0).name(), std::string("name"));
        QCOMPARE(found(**titled, IssueCode::PreambleSkipped)->arguments, Arguments{"3"});
        const Result<TablePtr> rowNames = readText("height,weight\nAnna,1.7,60\nBob,1.8,80\n");
        QVERIFY(rowNames.ok());
        QCOMPARE((*rowNames)->column(0).name(), std::string("Column 1"));
        QCOMPARE((*rowNames)->column(2).name(), std::string("weight"));
    }

    void blankAndRepeatedHeadingsGetFreeNames()
    {
        const Result<TablePtr> table = readText("id,,id,id 2,\n1,2,3,4,5\n");
        QVERIFY(table.ok());
        Arguments names;
        for (const Column& column : (*table)->columns())
            names.push_back(column.name());
        QCOMPARE(names, (Arguments{"id", "Column 2", "id 3", "id 2", "Column 5"}));
        QCOMPARE(found(**table, IssueCode::HeadingsBlank)->arguments, Arguments{"2"});
        QCOMPARE(found(**table, IssueCode::HeadingsDuplicate)->arguments,
                 (Arguments{"id", "id 3"}));
    }

    void typesAreWhatAPersonWouldSay()
    {
        QCOMPARE(typeOf("x\n1\n2.5\n-3e4\nNA\n"), ColumnType::Number);
        QCOMPARE(typeOf("x\n\n\n\n"), ColumnType::Number);
        QCOMPARE(typeOf("sex\nm\nf\nf\nm\n"), ColumnType::Category);
        QCOMPARE(typeOf("remark\nnice\nwell done\nnot so good\nnone yet\n"), ColumnType::Text);
        QCOMPARE(typeOf("day\n2020-02-29\n2021-12-31\n"), ColumnType::DateTime);
        QCOMPARE(typeOf("day\n2020-02-30\n2021-12-31\n"), ColumnType::Text);
        QCOMPARE(typeOf("CUST_ID\nC10001\nC10002\nC10003\n"), ColumnType::Identifier);
        QCOMPARE(typeOf("x\nC10001\nC10002\nC10003\n"), ColumnType::Identifier);
        QCOMPARE(typeOf("x\n00123\n00124\n00125\n"), ColumnType::Identifier);
        QCOMPARE(typeOf("CustomerID\n5\n3\n9\n"), ColumnType::Identifier);
        QCOMPARE(typeOf("CustomerID\n5\n3\n5\n3\n3\n"), ColumnType::Number);
        QCOMPARE(typeOf("age\n50\n30\n90\n"), ColumnType::Number);
        QCOMPARE(typeOf("zip\n08123\n08123\n10115\n10115\n"), ColumnType::Category);
        QCOMPARE(typeOf("share\n95%\n12%\n"), ColumnType::Text);
    }

    void numbersAreReadExactly_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<char>("mark");
        QTest::addColumn<double>("value");
        const auto row = [](const char* cell, char mark, double value) {
            QTest::newRow(cell) << QString::fromLatin1(cell) << mark << value;
        };
        row("0.1", '.', 0.1);
        row("+5", '.', 5.0);
        row(" 7 ", '.', 7.0);
        row(".5", '.', 0.5);
        row("1,234,567.5", '.', 1234567.5);
        row("1.234.567,5", ',', 1234567.5);
        row("200.000.000", ',', 2e8);
        row("-1,7", ',', -1.7);
        row("-2.00E-02", '.', -0.02);
        row("INF", '.', std::numeric_limits<double>::infinity());
        row("-inf", '.', -std::numeric_limits<double>::infinity());
        row("9007199254740993", '.', 9007199254740992.0);
        row("2.2250738585072014e-308", '.', std::numeric_limits<double>::min());
        row("4.9e-324", '.', std::numeric_limits<double>::denorm_min());
        row("1e-400", '.', 0.0);
        row("-1e-400", '.', -0.0);
        row("0.0e-999", '.', 0.0);
    }

    void numbersAreReadExactly()
    {
        QFETCH(QString, cell);
        QFETCH(char, mark);
        QFETCH(double, value);
        ReadOptions options{
            .delimiter = ';', .decimalMark = mark, .types = {{"x", ColumnType::Number}}};
        const Result<TablePtr> table = readText("x;y\n" + cell.toStdString() + ";1\n", options);
        QVERIFY(table.ok());
        QCOMPARE((*table)->column(0).type(), ColumnType::Number);
        const double read = (*table)->column(0).numbers()[0];
        QVERIFY(read == value && std::signbit(read) == std::signbit(value));
    }

    void whatIsNoNumberIsNotMadeOne()
    {
        for (const char* cell : {"1,23,456", "12,34", "1.2.3", "$4", "5%", "1e999", "-1e999",
                                 "0x10", "1 000", "--5", "+-5", "1,"}) {
            const ReadOptions options{.delimiter = ';', .decimalMark = '.'};
            const Result<TablePtr> table = readText(std::string("x;y\n") + cell + ";1\n", options);
            QVERIFY(table.ok());
            QVERIFY2((*table)->column(0).hasTexts(), cell);
        }
    }

    void everyDoubleComesBack()
    {
        Random random(3);
        std::vector<double> values;
        std::string text = "x,y\n";
        while (values.size() < 20'000) {
            const double value = std::bit_cast<double>(random.next());
            if (!std::isfinite(value))
                continue;
            values.push_back(value);
            text += cellText(Column::ofNumbers("x", {value}), 0) + ",1\n";
        }
        const Result<TablePtr> table = readText(text);
        QVERIFY(table.ok());
        const auto numbers = (*table)->column(0).numbers();
        QVERIFY(std::equal(numbers.begin(), numbers.end(), values.begin(), values.end()));
    }

    void datesOfTheCommonFormsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* text, const char* iso) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(iso);
        };
        row("2011-01-05", "2011-01-05");
        row("2011-01-05 09:11:30", "2011-01-05T09:11:30");
        row("2011-01-05T09:11:30.25Z", "2011-01-05T09:11:30.25");
        row("2011-01-05T00:30:00+01:00", "2011-01-04T23:30:00");
        row("2020/12/15", "2020-12-15");
        row("25.12.2020 8:05", "2020-12-25T08:05:00");
        row("25/12/2020", "2020-12-25");
        row("12/25/2020 12:30 AM", "2020-12-25T00:30:00");
        row("12/25/2020 1:30:15 pm", "2020-12-25T13:30:15");
        row("1969-12-31", "1969-12-31");
    }

    void datesOfTheCommonFormsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const Result<TablePtr> table = readText("day;n\n" + text.toStdString() + ";1\n");
        QVERIFY(table.ok());
        QCOMPARE((*table)->column(0).type(), ColumnType::DateTime);
        QCOMPARE(cellText((*table)->column(0), 0), iso.toStdString());
    }

    void theOrderOfDayAndMonthIsFoundOverTheWholeFile()
    {
        std::string text = "day,n\n";
        for (int i = 0; i < 2000; ++i)
            text += "03/04/2020,1\n";
        const csv::Limits limits{.blockBytes = 500, .sampleBytes = 500};
        const Result<TablePtr> ambiguous = readText(text, {}, limits);
        QVERIFY(ambiguous.ok());
        QCOMPARE(cellText((*ambiguous)->column(0), 0), std::string("2020-03-04"));
        QCOMPARE(found(**ambiguous, IssueCode::DateOrderAssumed)->arguments,
                 (Arguments{"day", "month first"}));

        const Result<TablePtr> clear = readText(text + "25/12/2020,1\n", {}, limits);
        QVERIFY(clear.ok());
        QCOMPARE((*clear)->column(0).type(), ColumnType::DateTime);
        QCOMPARE(cellText((*clear)->column(0), 0), std::string("2020-04-03"));
        QVERIFY((*clear)->issues().empty());
    }

    void aLateTextTurnsNumbersIntoTexts()
    {
        std::string text = "code,n\n";
        for (int i = 0; i < 5000; ++i)
            text += "007.50," + std::to_string(i % 7) + "\n";
        text += "A7,3\n";
        for (int i = 0; i < 100; ++i)
            text += "B8,4\n";
        for (const std::size_t block : {std::size_t{100}, std::size_t{1} << 20U}) {
            const Result<TablePtr> table =
                readText(text, {}, {.blockBytes = block, .sampleBytes = 1000});
            QVERIFY(table.ok());
            const Column& code = (*table)->column(0);
            QCOMPARE(code.type(), ColumnType::Category);
            QCOMPARE(code.text(0), std::string_view("007.50"));
            QCOMPARE(code.text(5000), std::string_view("A7"));
            QCOMPARE((*table)->column(1).type(), ColumnType::Number);
            const auto issue = found(**table, IssueCode::TypeChangedLate);
            QVERIFY(issue.has_value());
            QCOMPARE(issue->arguments, (Arguments{"code", "A7"}));
            QCOMPARE(issue->where.line, 5002);
            QCOMPARE(issue->where.column, 1);
        }
    }

    void aColumnThatIsEmptyAtFirstGetsItsTypeLater()
    {
        std::string text = "a,b,n\n";
        for (int i = 0; i < 3000; ++i)
            text += ",,1\n";
        text += "2.5,2020-01-31,1\n";
        const Result<TablePtr> table = readText(text, {}, {.blockBytes = 500, .sampleBytes = 500});
        QVERIFY(table.ok());
        QCOMPARE((*table)->column(0).type(), ColumnType::Number);
        QCOMPARE((*table)->column(0).numbers()[3000], 2.5);
        QVERIFY((*table)->column(0).isMissing(0));
        QCOMPARE((*table)->column(1).type(), ColumnType::DateTime);
    }

    void missingMarksAreAskedForOrTheUsualOnes()
    {
        const std::string text = "x,y\n1,Rome\nn/a,NULL\n?,-\n#DIV/0!,none\n5,\n";
        const Result<TablePtr> usual = readText(text);
        QVERIFY(usual.ok());
        QCOMPARE((*usual)->column(0).type(), ColumnType::Number);
        QVERIFY((*usual)->column(1).isMissing(1) && (*usual)->column(1).isMissing(2));
        QCOMPARE((*usual)->column(1).text(3), std::string_view("none"));
        ReadOptions options;
        options.missingMarks = Arguments{"None"};
        const Result<TablePtr> asked = readText(text, options);
        QVERIFY(asked.ok());
        QVERIFY((*asked)->column(0).hasTexts());
        QCOMPARE((*asked)->column(1).text(1), std::string_view("NULL"));
        QVERIFY((*asked)->column(1).isMissing(3) && (*asked)->column(1).isMissing(4));
    }

    void theSameBitsForAnyNumberOfThreadsAndAnyBlock()
    {
        const QString path = sharedFile(QStringLiteral("data/cc_general.csv"));
        SKIP_WITHOUT(path, "data/cc_general.csv");
        const SourceRef source{.path = path.toStdString()};
        const Fingerprint expected = (*csv::readCsv(source, {}))->fingerprint();
        for (const std::size_t threads : {1U, 2U, 4U}) {
            const tbb::global_control control(tbb::global_control::max_allowed_parallelism,
                                              threads);
            for (const std::size_t block : {std::size_t{977}, std::size_t{65536}}) {
                const Result<TablePtr> table =
                    csv::readCsv(source, {}, {.blockBytes = block, .sampleBytes = 5000});
                QVERIFY(table.ok());
                QCOMPARE((*table)->fingerprint().hex(), expected.hex());
            }
        }
    }

    void everyBlockSizeGivesTheSameCells()
    {
        const std::string text =
            "a,b\r\n\"x\r\ny\",\"1\"\"2\"\r\n5\",\"\"\r\n\r\n\"é\",z\r\n\"q\"w,\"\"\"\"\r\n1,2";
        const Result<TablePtr> whole = readText(text);
        QVERIFY(whole.ok());
        for (std::size_t block = 1; block < 60; ++block) {
            const Result<TablePtr> table = readText(text, {}, {.blockBytes = block});
            QVERIFY(table.ok());
            QCOMPARE((*table)->fingerprint().hex(), (*whole)->fingerprint().hex());
            QVERIFY((*table)->issues() == (*whole)->issues());
        }
        QCOMPARE((*whole)->rows(), RowId{5});
        QCOMPARE((*whole)->column(1).text(0), std::string_view("1\"2"));
        QCOMPARE((*whole)->column(0).text(3), std::string_view("qw"));
        QCOMPARE((*whole)->column(1).text(3), std::string_view("\""));
    }

    void utf16IsReadWithAndWithoutItsMark()
    {
        const std::u16string text = u"name,age\nAnna,30\nJosé €😎,40\n";
        for (const bool big : {false, true}) {
            std::string bytes;
            for (const char16_t unit : text) {
                const char high = static_cast<char>(unit >> 8U);
                const char low = static_cast<char>(unit & 0xFFU);
                bytes += big ? std::string{high, low} : std::string{low, high};
            }
            const std::string mark = big ? "\xFE\xFF" : "\xFF\xFE";
            for (const std::string& whole : {bytes, mark + bytes}) {
                const Result<TablePtr> table = readText(whole, {}, {.blockBytes = 3});
                QVERIFY(table.ok());
                QCOMPARE((*table)->source().encoding, std::string(big ? "UTF-16BE" : "UTF-16LE"));
                QCOMPARE((*table)->column(0).text(1), std::string_view("José €😎"));
                QCOMPARE((*table)->column(1).numbers()[1], 40.0);
            }
        }
    }

    void theFingerprintNamesTheContentNotTheWayItWasWritten()
    {
        const std::string text = "name,age\nAnna,30\nBob,40\n";
        const Fingerprint expected = (*readText(text))->fingerprint();
        QCOMPARE((*readText("\"name\";\"age\"\r\n\"Anna\";30.0\r\nBob;40"))->fingerprint(),
                 expected);
        QVERIFY((*readText("name,age\nAnna,30\nBob,41\n"))->fingerprint() != expected);
    }

    void progressEndsAtOne()
    {
        const auto progress = std::make_shared<Progress>();
        const Result<TablePtr> table =
            readText("a,b\n1,2\n", {}, {}, Cancel(std::stop_token(), progress));
        QVERIFY(table.ok());
        QCOMPARE(progress->activity.load(), Activity::Reading);
        QCOMPARE(progress->fraction.load(), 1.0);
    }

    void tenThousandColumnsAreQuick()
    {
        std::string text;
        for (int row = 0; row < 60; ++row) {
            for (int column = 0; column < 10'000; ++column)
                text +=
                    (column > 0 ? "," : "") + std::to_string(row == 0 ? -column - 5 : row * column);
            text += '\n';
        }
        const Result<TablePtr> table = readText(text, {.header = true});
        QVERIFY(table.ok());
        QCOMPARE((*table)->columnCount(), std::size_t{10'000});
        QCOMPARE((*table)->column(9'999).numbers()[58], 59.0 * 9'999.0);
    }

    void aPreviewShowsWhatWillBeRead()
    {
        const QString path = sharedFile(QStringLiteral("data/mall_customers.csv"));
        SKIP_WITHOUT(path, "data/mall_customers.csv");
        const Result<Preview> preview = previewFile(path.toStdString(), {}, 5);
        QVERIFY(preview.ok());
        QCOMPARE(preview->format, std::string("csv"));
        QCOMPARE(preview->rows.size(), std::size_t{5});
        QCOMPARE(preview->rows[0], (Arguments{"1", "Male", "19", "15", "39"}));
        QCOMPARE(preview->rowCount, std::optional<std::int64_t>(200));
        QVERIFY(preview->rowCountExact);
        QVERIFY(preview->resolved.encoding && preview->resolved.delimiter &&
                preview->resolved.quote && preview->resolved.decimalMark &&
                preview->resolved.header && preview->resolved.skipLines &&
                preview->resolved.missingMarks);
        const Result<TablePtr> again =
            readTable({.path = path.toStdString(), .options = preview->resolved});
        QVERIFY(again.ok());
        for (std::size_t i = 0; i < preview->types.size(); ++i)
            QCOMPARE((*again)->column(i).type(), preview->types[i]);
    }

    void whatAPreviewHasGuessedReadsTheSameTable()
    {
        for (const char* text : {"Title\n\n\n3\n4\n", "a;b\n1;2\n", "Title\n\n\nword\n4\n"}) {
            csv::ByteSource source = csv::ByteSource::ofBytes(text, "given");
            for (const int skipped : {0, 1}) {
                const ReadOptions asked{.skipLines = skipped};
                const Result<Preview> preview = csv::previewOf(source, asked, 10, {});
                QVERIFY(preview.ok());
                const Result<TablePtr> guessed = readText(text, asked);
                const Result<TablePtr> resolved = readText(text, preview->resolved);
                QVERIFY(guessed.ok() && resolved.ok());
                QCOMPARE((*resolved)->rows(), (*guessed)->rows());
                QVERIFY((*resolved)->fingerprint() == (*guessed)->fingerprint());
            }
        }
    }

    void aPreviewOfALargeFileEstimatesItsRows()
    {
        const QString path = sharedFile(QStringLiteral("data/messy/bank_full_semicolon.csv"));
        SKIP_WITHOUT(path, "data/messy/bank_full_semicolon.csv");
        const Result<Preview> preview = previewFile(path.toStdString(), {});
        QVERIFY(preview.ok());
        QVERIFY(!preview->rowCountExact);
        QVERIFY(std::abs(static_cast<double>(*preview->rowCount) / 45211.0 - 1.0) < 0.15);
    }
};

QTEST_APPLESS_MAIN(TestCsvReading)
#include "tst_csv_reading.moc"
