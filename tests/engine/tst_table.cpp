// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tessera;

namespace {

const double missing = std::numeric_limits<double>::quiet_NaN();
const double infinite = std::numeric_limits<double>::infinity();

Column texts(std::string name, const std::vector<std::string>& levels,
             std::vector<std::int32_t> codes, ColumnType type = ColumnType::Category)
{
    StringPool pool;
    for (const std::string& level : levels)
        pool.add(level);
    return Column::ofTexts(std::move(name), std::move(codes), std::move(pool), type);
}

Table twoColumns(std::string name = "SPEND", double last = 3.5)
{
    std::vector<Column> columns;
    columns.push_back(Column::ofNumbers(std::move(name), {1.0, missing, last}));
    columns.push_back(texts("TOWN", {"Rome", "Bonn"}, {1, -1, 0}));
    return Table(std::move(columns), {}, 4);
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void poolsKeepEmptyAndLongTexts()
    {
        StringPool pool;
        QCOMPARE(pool.size(), std::size_t{0});
        QCOMPARE(pool.add(""), 0);
        QCOMPARE(pool.add(std::string(1000, 'x')), 1);
        QCOMPARE(pool.add(std::string_view("a\0b", 3)), 2);
        QVERIFY(pool[0].empty());
        QCOMPARE(pool[1].size(), std::size_t{1000});
        QCOMPARE(pool[2], std::string_view("a\0b", 3));
    }

    void missingIsNanOrANullCode()
    {
        const Table table = twoColumns();
        QVERIFY(!table.column(0).isMissing(0));
        QVERIFY(table.column(0).isMissing(1));
        QVERIFY(table.column(1).isMissing(1));
        QCOMPARE(table.column(1).text(0), std::string_view("Bonn"));
        QCOMPARE(table.column(1).text(1), std::string_view());
    }

    void aTableCountsWhatWasReadAndWhatWasKept()
    {
        const Table table = twoColumns();
        QCOMPARE(table.rows(), RowId{3});
        QCOMPARE(table.rowsRead(), RowId{4});
        QCOMPARE(table.columnCount(), std::size_t{2});
        QCOMPARE(table.indexOf("TOWN"), std::optional<std::size_t>(1));
        QCOMPARE(table.indexOf("town"), std::optional<std::size_t>());
        QCOMPARE(Table().rows(), RowId{0});
    }

    void fingerprintsNameTheContentAndNothingElse()
    {
        const Fingerprint base = twoColumns().fingerprint();
        QCOMPARE(twoColumns().fingerprint(), base);
        QVERIFY(twoColumns("SPENT").fingerprint() != base);
        QVERIFY(twoColumns("SPEND", 3.25).fingerprint() != base);

        const auto of = [](Column column, SourceInfo source = {}) {
            std::vector<Column> columns;
            columns.push_back(std::move(column));
            return Table(std::move(columns), std::move(source), 2).fingerprint();
        };
        const Fingerprint category = of(texts("A", {"x", "y"}, {0, 1}));
        QCOMPARE(of(texts("A", {"x", "y"}, {0, 1}), {.path = "elsewhere.csv"}), category);
        QVERIFY(of(texts("A", {"x", "y"}, {0, 1}, ColumnType::Text)) != category);
        QVERIFY(of(texts("A", {"x", "z"}, {0, 1})) != category);
        QVERIFY(of(texts("A", {"x"}, {0, -1})) != of(texts("A", {"x"}, {0, 0})));
        QVERIFY(of(Column::ofNumbers("A", {0.0, missing})) !=
                of(Column::ofNumbers("A", {0.0, 0.0})));
    }

    void cellsAreWrittenAsTheyReadBack()
    {
        const Column numbers = Column::ofNumbers(
            "N", {0.1, 100000.0, -0.0, 1e300, 1.0 / 3.0, missing, infinite, -infinite, 2.5e-9});
        const std::vector<std::string> expected{
            "0.1", "100000", "-0", "1e+300", "0.3333333333333333", "", "inf", "-inf", "2.5e-09"};
        for (std::size_t row = 0; row < expected.size(); ++row)
            QCOMPARE(cellText(numbers, row), expected[row]);
        const Column towns = texts("T", {"", "Rome"}, {1, 0, -1});
        QCOMPARE(cellText(towns, 0), std::string("Rome"));
        QCOMPARE(cellText(towns, 2), std::string());
    }

    void datesAreWrittenInIsoForm()
    {
        const Column dates =
            Column::ofNumbers("D", {0.0, 1294217760.0, -1.0, 951782400.0, 1.5, missing, infinite},
                              ColumnType::DateTime);
        const std::vector<std::string> expected{
            "1970-01-01", "2011-01-05T08:56:00",   "1969-12-31T23:59:59",
            "2000-02-29", "1970-01-01T00:00:01.5", "",
            "inf"};
        for (std::size_t row = 0; row < expected.size(); ++row)
            QCOMPARE(cellText(dates, row), expected[row]);
    }

    void theNearestNameForgivesCaseAndThreeSlips()
    {
        std::vector<Column> columns;
        for (const char* name : {"BALANCE", "PURCHASES", "CREDIT_LIMIT", "PAYMENTS"})
            columns.push_back(Column::ofNumbers(name, {1.0}));
        const Table table(std::move(columns), {}, 1);
        QCOMPARE(nearestColumnName(table, "balance"), std::string("BALANCE"));
        QCOMPARE(nearestColumnName(table, "PURCHASE"), std::string("PURCHASES"));
        QCOMPARE(nearestColumnName(table, "CREDITLIMIT"), std::string("CREDIT_LIMIT"));
        QCOMPARE(nearestColumnName(table, "something else"), std::string());
        QCOMPARE(nearestColumnName(table, "k"), std::string());
        QCOMPARE(nearestColumnName(table, ""), std::string());
        QCOMPARE(nearestColumnName(Table(), "x"), std::string());
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
