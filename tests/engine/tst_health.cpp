// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/health.h"
#include "checks/repeats.h"
#include "golden.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tessera;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Health healthOf(const Table& table, const DataRecipe& choices = {})
{
    const Result<Roles> roles = resolveRoles(table, choices);
    return inspectHealth(table, *roles, {});
}

} // namespace

class TestHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creditCardHealthEqualsPandas()
    {
        const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
        if (!table)
            QSKIP("no shared/data/cc_general.csv");
        const auto golden = sharedJson(QStringLiteral("goldens/cc_general_profile.json"));
        const Health health = healthOf(*table);
        QCOMPARE(health.exactDuplicates.repeats, 0);
        QCOMPARE(health.rowsWithMissing, golden["rows_with_missing"].get<std::int64_t>());
        QCOMPARE(health.missingPatterns.size(), std::size_t{2});
        QCOMPARE(health.missingPatterns[0].rows, 313);
        QCOMPARE(table->column(health.missingPatterns[0].columns.at(0)).name(), "MINIMUM_PAYMENTS");
        QCOMPARE(health.missingPatterns[1].rows, 1);
        QCOMPARE(health.numeric.size(), std::size_t{17});
        for (std::size_t i = 0; i < 17; ++i) {
            for (std::size_t j = 0; j < 17; ++j)
                QVERIFY(closeTo(health.correlation(i, j),
                                golden["pearson_imputed"][i][j].get<double>(), 1e-9, 1e-12));
        }
    }

    void marketingHealthEqualsPandas()
    {
        const TablePtr table = sharedTable(QStringLiteral("data/marketing_campaign.csv"), '\t');
        if (!table)
            QSKIP("no shared/data/marketing_campaign.csv");
        const Health health = healthOf(*table);
        QCOMPARE(health.exactDuplicates.repeats, 0);
        QCOMPARE(health.repeatedIdentifiers.repeats, 0);
        QCOMPARE(health.rowsWithMissing, 24);
        std::vector<std::size_t> others;
        for (std::size_t i = 1; i < table->columnCount(); ++i)
            others.push_back(i);
        QCOMPARE(findRepeats(*table, others, MissingCells::Equal, {}).size(),
                 std::size_t{182}); // without the ID
        const auto place = [&](const char* name) {
            const auto column = table->indexOf(name).value();
            return static_cast<std::size_t>(
                std::find(health.numeric.begin(), health.numeric.end(), column) -
                health.numeric.begin());
        };
        QVERIFY(
            closeTo(health.correlation(place("Income"), place("MntWines")), 0.5769030776432151));
        QVERIFY(closeTo(health.correlation(place("NumDealsPurchases"), place("Income")),
                        -0.08231483280851774));
        QCOMPARE(health.correlation(place("Z_Revenue"), place("Income")), 0.0); // constant
        QCOMPARE(health.correlation(place("Z_Revenue"), place("Z_Revenue")), 1.0);
    }

    void repeatsAreGroupedWithTheirFirstRow()
    {
        const Table table = tableOf({textColumn("t", {"x", "y", "x", "", "y", "x", ""}),
                                     numberColumn("n", {1, missing, 1, 0.0, missing, 1, -0.0})});
        const Health health = healthOf(table);
        QCOMPARE(health.exactDuplicates.repeats, 4);
        QCOMPARE(health.exactDuplicates.groups,
                 (std::vector<std::vector<RowId>>{{0, 2, 5}, {1, 4}, {3, 6}}));
    }

    void identifiersRepeatEvenWhereRowsDiffer()
    {
        const Table table =
            tableOf({textColumn("key", {"a", "b", "a", "", "", "b"}, ColumnType::Identifier),
                     numberColumn("n", {1, 2, 3, 4, 5, 2.5})});
        const Health health = healthOf(table);
        QCOMPARE(health.exactDuplicates.repeats, 0);
        QCOMPARE(health.repeatedIdentifiers.repeats, 2); // missing ones repeat nothing
        QCOMPARE(health.repeatedIdentifiers.groups,
                 (std::vector<std::vector<RowId>>{{0, 2}, {1, 5}}));
        QVERIFY(
            healthOf(tableOf({numberColumn("n", {1, 1, 2})})).repeatedIdentifiers.groups.empty());
    }

    void onlyTheFirstThousandGroupsAreListed()
    {
        std::vector<double> values;
        for (int i = 0; i < 6'000; ++i)
            values.push_back(i % 2'000 + 0.5);
        const DuplicateGroups groups =
            healthOf(tableOf({numberColumn("n", values)})).exactDuplicates;
        QCOMPARE(groups.repeats, 4'000);
        QCOMPARE(groups.groups.size(), std::size_t{1'000});
        QCOMPARE(groups.groups[999], (std::vector<RowId>{999, 2'999, 4'999}));
    }

    void columnsMissingTogetherAreCounted()
    {
        const Table table = tableOf({numberColumn("a", {missing, missing, 1, missing, 2}),
                                     textColumn("b", {"", "", "x", "y", "z"}),
                                     numberColumn("c", {1, 2, 3, 4, missing})});
        const Health health = healthOf(table);
        QCOMPARE(health.rowsWithMissing, 4);
        QCOMPARE(health.missingPatterns.size(), std::size_t{3});
        QCOMPARE(health.missingPatterns[0].columns, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(health.missingPatterns[0].rows, 2);
        QCOMPARE(health.missingPatterns[1].columns,
                 std::vector<std::size_t>{0}); // ties by first row
        QCOMPARE(health.missingPatterns[2].columns, std::vector<std::size_t>{2});
    }

    void correlationNeedsFiniteVaryingColumns()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const Table table =
            tableOf({numberColumn("up", {1.5, 2, 3, 4, 5}), numberColumn("down", {5.5, 5, 4, 3, 2}),
                     numberColumn("flat", {1, 1, 1, 1, 1}),
                     numberColumn("empty", std::vector<double>(5, missing)),
                     numberColumn("odd", {1, infinity, 3, missing, 1e200})});
        const Health health = healthOf(table);
        QCOMPARE(health.numeric, (std::vector<std::size_t>{0, 1, 2, 4}));
        QVERIFY(closeTo(health.correlation(0, 1), -1.0, 1e-15));
        QCOMPARE(health.correlation(0, 2), 0.0);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(health.correlation(i, i), 1.0);
            for (std::size_t j = 0; j < 4; ++j)
                QVERIFY(std::isfinite(health.correlation(i, j)) &&
                        health.correlation(i, j) == health.correlation(j, i));
        }
    }

    void wideTablesAreInspectedWithoutCorrelation()
    {
        std::vector<Column> columns;
        for (int j = 0; j < 2'000; ++j)
            columns.push_back(numberColumn("c" + std::to_string(j), {0.5 * j, missing, 3}));
        const Health health = healthOf(tableOf(std::move(columns)));
        QCOMPARE(health.columns.size(), std::size_t{2'000});
        QCOMPARE(health.correlation.columns(), std::size_t{0});
        QCOMPARE(health.missingPatterns.size(), std::size_t{1});
        QCOMPARE(health.missingPatterns[0].columns.size(), std::size_t{2'000});
    }

    void oneRowIsInspected()
    {
        const Health health =
            healthOf(tableOf({numberColumn("a", {1.5}), numberColumn("b", {2.5})}));
        QCOMPARE(health.correlation(0, 1), 0.0);
        QCOMPARE(health.exactDuplicates.repeats, 0);
    }

    void noRowsAndNoColumnsAreInspected()
    {
        const Table empty = tableOf({});
        const Health none = inspectHealth(empty, Roles{}, {});
        QVERIFY(none.columns.empty());
        const Table headingOnly = tableOf({numberColumn("a", {})});
        const Health health = inspectHealth(
            headingOnly, Roles{.roles = {Role::Feature}, .id = {}, .features = {0}}, {});
        QCOMPARE(health.columns.size(), std::size_t{1});
        QCOMPARE(health.exactDuplicates.repeats, 0);
    }

    void oneAndTwoThreadsGiveTheSameBits()
    {
        std::vector<Column> columns;
        for (int j = 0; j < 30; ++j) {
            std::vector<double> values;
            for (int i = 0; i < 20'000; ++i)
                values.push_back(std::sin(i * 0.37 * (j + 1)) * (i % 5 == j % 5 ? 10 : 1));
            columns.push_back(numberColumn("c", std::move(values)));
        }
        const Table table = tableOf(std::move(columns));
        Health one;
        Health two;
        withThreads(1, [&] { one = healthOf(table); });
        withThreads(2, [&] { two = healthOf(table); });
        QVERIFY(one.correlation == two.correlation);
        QCOMPARE(one.exactDuplicates.groups, two.exactDuplicates.groups);
    }

    void aStopRequestEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        const Cancel cancel(source.get_token());
        const Table table = tableOf({numberColumn("a", {1.5, 2.5})});
        const Roles roles{.roles = {Role::Feature}, .id = {}, .features = {0}};
        QVERIFY_THROWS_EXCEPTION(Cancelled, inspectHealth(table, roles, cancel));
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, findRepeats(table, allColumns(table), MissingCells::Equal, cancel));
    }
};

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
