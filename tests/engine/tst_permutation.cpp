// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "base/random.h"
#include "sample/sample.h"

#include "madedata.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tessera;

namespace {

using Order = std::vector<std::size_t>;

Order shuffled(std::size_t rows, std::uint64_t seed)
{
    Order order(rows);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(seed);
    for (std::size_t i = rows; i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

Column inOrder(const Column& column, const Order& order)
{
    if (!column.hasTexts()) {
        std::vector<double> values;
        for (const std::size_t row : order)
            values.push_back(column.numbers()[row]);
        return Column::ofNumbers(column.name(), std::move(values), column.type());
    }
    std::vector<std::int32_t> codes;
    std::vector<std::int32_t> places(column.levels().size(), -1);
    StringPool levels; // in order of first appearance
    for (const std::size_t row : order) {
        const std::int32_t code = column.codes()[row];
        if (code >= 0 && places[static_cast<std::size_t>(code)] < 0)
            places[static_cast<std::size_t>(code)] =
                levels.add(column.levels()[static_cast<std::size_t>(code)]);
        codes.push_back(code < 0 ? -1 : places[static_cast<std::size_t>(code)]);
    }
    return Column::ofTexts(column.name(), std::move(codes), std::move(levels), column.type());
}

TablePtr inOrder(const Table& table, const Order& order)
{
    std::vector<Column> columns;
    for (const Column& column : table.columns())
        columns.push_back(inOrder(column, order));
    return std::make_shared<Table>(std::move(columns), table.source(), table.rowsRead());
}

/// Groups far apart in three numbers, each with a town of its own; here and there a value is
/// missing.
TablePtr clearGroups()
{
    constexpr std::size_t rows = 400;
    const Matrix points = groups({.rows = rows, .columns = 3, .groups = 4, .apart = 10});
    std::vector<Column> columns;
    for (std::size_t j = 0; j < points.columns(); ++j) {
        std::vector<double> values(points.column(j).begin(), points.column(j).end());
        values[j * 100 + 7] = std::nan("");
        columns.push_back(Column::ofNumbers("C" + std::to_string(j), std::move(values)));
    }
    StringPool towns;
    for (const char* town : {"Rome", "Oslo", "Lima", "Kiel"})
        towns.add(town);
    std::vector<std::int32_t> codes(rows);
    for (std::size_t i = 0; i < rows; ++i)
        codes[i] = i % 50 == 0 ? -1 : static_cast<std::int32_t>(i / 100);
    columns.push_back(
        Column::ofTexts("TOWN", std::move(codes), std::move(towns), ColumnType::Category));
    return std::make_shared<Table>(std::move(columns), SourceInfo{}, RowId{rows});
}

Recipe recipeOf(const char* method, int k)
{
    Recipe recipe;
    recipe.clustering.method = method;
    recipe.clustering.k = k;
    return recipe;
}

/// Rows that are in another segment when they come in another order.
std::ptrdiff_t rowsThatMove(const Table& table, const Recipe& recipe, std::uint64_t seed)
{
    const auto whole = static_cast<std::size_t>(table.rows());
    Order same(whole);
    std::iota(same.begin(), same.end(), std::size_t{0});
    const Order order = shuffled(whole, seed);
    const auto before = segmentOfRows(*analyze(inOrder(table, same), recipe));
    const auto after = segmentOfRows(*analyze(inOrder(table, order), recipe));
    std::ptrdiff_t moved = 0;
    for (std::size_t i = 0; i < whole; ++i)
        moved += after[i] != before[order[i]];
    return moved;
}

} // namespace

/// Chance draws rows by their number, so another order is another random start. What is found from
/// every start is found in every order.
class TestPermutation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clearGroupsAreFoundInAnyOrderOfRows_data();
    void clearGroupsAreFoundInAnyOrderOfRows();
    void kMeansGivesTheSampleTheSameLabelsInAnyOrderOfRows_data();
    void kMeansGivesTheSampleTheSameLabelsInAnyOrderOfRows();
};

void TestPermutation::clearGroupsAreFoundInAnyOrderOfRows_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const Method* method : methods())
        QTest::newRow(method->id) << QByteArray(method->id);
}

void TestPermutation::clearGroupsAreFoundInAnyOrderOfRows()
{
    QFETCH(QByteArray, method);
    const TablePtr table = clearGroups();
    for (const std::uint64_t seed : {1, 2, 3, 4, 5})
        QCOMPARE(rowsThatMove(*table, recipeOf(method.constData(), 4), seed), std::ptrdiff_t{0});
}

void TestPermutation::kMeansGivesTheSampleTheSameLabelsInAnyOrderOfRows_data()
{
    QTest::addColumn<int>("k");
    for (const int k : {3, 4, 5, 7})
        QTest::addRow("%d segments", k) << k;
}

void TestPermutation::kMeansGivesTheSampleTheSameLabelsInAnyOrderOfRows()
{
    QFETCH(int, k);
    QCOMPARE(rowsThatMove(*sampleTable(), recipeOf("kmeans", k), 1), std::ptrdiff_t{0});
}

QTEST_APPLESS_MAIN(TestPermutation)
#include "tst_permutation.moc"
