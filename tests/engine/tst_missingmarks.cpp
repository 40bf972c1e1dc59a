// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/missingmarks.h"

#include "formats/csv/cells/numbers.h"
#include "formats/csv/reading/preview.h"
#include "formats/csv/reading/tablereader.h"

#include <QTest>

using namespace tessera;

namespace {

using Marks = std::vector<std::string>;

csv::ByteSource given(std::string text)
{
    return csv::ByteSource::ofBytes(std::move(text), "given.csv");
}

TablePtr readText(std::string text, const ReadOptions& options, const csv::Limits& limits = {})
{
    return csv::readTable(given(std::move(text)), {.path = "given.csv", .options = options}, {},
                          limits)
        .value();
}

ReadOptions withMarks(Marks marks)
{
    return {.missingMarks = std::move(marks)};
}

} // namespace

class TestMissingMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noUsualMarkIsANumber()
    {
        double value = 0;
        for (const std::string& mark : defaultMissingMarks())
            for (const char decimalMark : {'.', ','})
                QVERIFY2(!csv::parseNumber(mark, decimalMark, value), mark.c_str());
        QVERIFY(!csv::MissingMarks(defaultMissingMarks()).mayBeNumbers());
        QVERIFY(!csv::MissingMarks({"1.2.3", "x"}).mayBeNumbers());
        for (const char* mark : {"-999", "1.234,5", "1,234.5", " 1E5 ", "inf"})
            QVERIFY2(csv::MissingMarks({"x", mark, "y"}).mayBeNumbers(), mark);
    }

    void aMarkIsComparedAsText_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<char>("decimalMark");
        QTest::addColumn<bool>("missing");
        const auto row = [](const char* mark, const char* cell, char decimalMark, bool missing) {
            QTest::addRow("%s as %s", mark, cell)
                << QString::fromLatin1(mark) << QString::fromLatin1(cell) << decimalMark << missing;
        };
        row("-999", "-999", '.', true);
        row("-999", " -999\t", '.', true);
        row(" -999 ", "-999", '.', true);
        row("-999", "\"-999\"", '.', true);
        row("-999", "-999.0", '.', false);
        row("-999.0", "-999", '.', false);
        row("9", "99", '.', false);
        row("0", "0", '.', true);
        row("1E30", "1e30", '.', true);
        row("99999999999999999", "99999999999999999", '.', true);
        row("9,999", "9,999", '.', true);
        row("9,5", "9,5", ',', true);
        row("9,5", "9.5", '.', false);
        row("inf", "Inf", '.', true);
    }

    void aMarkIsComparedAsText()
    {
        QFETCH(QString, mark);
        QFETCH(QString, cell);
        QFETCH(char, decimalMark);
        QFETCH(bool, missing);
        constexpr std::size_t rows = 200; // whole batches of cells and a rest
        std::string text = "x;y\n";
        for (std::size_t i = 0; i < rows; ++i)
            text += (i % 3 == 1 ? cell.toStdString() : std::to_string(1000 + i)) + ";1\n";
        ReadOptions options = withMarks({mark.toStdString(), "none"});
        options.delimiter = ';';
        options.decimalMark = decimalMark;
        for (const std::size_t block : {std::size_t{100}, std::size_t{1} << 20U}) {
            const TablePtr table =
                readText(text, options, {.blockBytes = block, .sampleBytes = 100});
            const Column& column = table->column(0);
            QCOMPARE(column.type(), ColumnType::Number);
            for (std::size_t i = 0; i < rows; ++i) {
                QCOMPARE(column.isMissing(i), missing && i % 3 == 1);
                if (i % 3 != 1)
                    QCOMPARE(column.numbers()[i], 1000.0 + static_cast<double>(i));
            }
        }
    }

    void aMarkThatIsADateIsMissingAmongDates()
    {
        const std::string text =
            "day,time\n2020-01-31,2020-01-31 10:00\n1900-01-01,1900-01-01T00:00\n"
            " 1900-01-01 ,\"1900-01-01T00:00\"\n1900-01-02,1900-01-01T00:01\n";
        const TablePtr table = readText(text, withMarks({"1900-01-01", "1900-01-01t00:00"}));
        for (std::size_t i = 0; i < 2; ++i) {
            const Column& column = table->column(i);
            QCOMPARE(column.type(), ColumnType::DateTime);
            QVERIFY(!column.isMissing(0) && column.isMissing(1) && column.isMissing(2) &&
                    !column.isMissing(3));
        }
    }

    void typesAreThoseOfTheOtherCells_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<int>("type");
        const auto row = [](const char* cells, const char* marks, ColumnType type) {
            QTest::addRow("%s without %s", cells, marks)
                << QString::fromLatin1(cells) << QString::fromLatin1(marks)
                << static_cast<int>(type);
        };
        row("1 -999 3", "-999", ColumnType::Number);
        row("1 00 3", "00", ColumnType::Number);
        row("1 1900-01-01 3", "1900-01-01", ColumnType::Number);
        row("2020-01-31 -999 2021-12-31", "-999", ColumnType::DateTime);
        row("2020-01-31 1900-01-01 2021-12-31", "1900-01-01", ColumnType::DateTime);
        row("Rome 0 Rome", "0", ColumnType::Category);
    }

    void typesAreThoseOfTheOtherCells()
    {
        QFETCH(QString, cells);
        QFETCH(QString, marks);
        QFETCH(int, type);
        ReadOptions options = withMarks({marks.toStdString()});
        options.header = true;
        const std::string text =
            "x\n" + cells.replace(QLatin1Char(' '), QLatin1Char('\n')).toStdString() + "\n";
        csv::ByteSource source = given(text);
        QCOMPARE(static_cast<int>(csv::previewOf(source, options, 10, {}).value().types[0]), type);
        const TablePtr table = readText(text, options);
        QCOMPARE(static_cast<int>(table->column(0).type()), type);
        QVERIFY(!table->column(0).isMissing(0) && table->column(0).isMissing(1) &&
                !table->column(0).isMissing(2));
        QVERIFY(table->issues().empty());
    }
};

QTEST_APPLESS_MAIN(TestMissingMarks)
#include "tst_missingmarks.moc"
