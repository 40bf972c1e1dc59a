// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/footprint.h"

#include "analysis/analyze.h"
#include "golden.h"

#include <QTest>

#include <limits>

using namespace tessera;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

TablePtr customers()
{
    return std::make_shared<const Table>(
        tableOf({numberColumn("Whole", {1, 2, 3, 4, 11, 12, 13, 14}),
                 numberColumn("Gappy", {5, missing, 5, 6, 9, 9, missing, 8}),
                 numberColumn("Skewed", {0, 0, 1, 1, 2, 3, 4, 500})}));
}

Recipe recipeWith(Scaling scaling)
{
    Recipe recipe;
    recipe.clustering.k = 2;
    recipe.scaling.method = scaling;
    return recipe;
}

} // namespace

class TestFootprint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedColumnsCountOnceAndTheTablesNotAtAll()
    {
        const TablePtr table = customers();
        const auto column = static_cast<std::size_t>(table->rows()) * sizeof(double);
        const AnalysisPtr plain = analyze(table, recipeWith(Scaling::None));
        Recipe logged = recipeWith(Scaling::None);
        logged.features = {.log = LogPolicy::Columns, .logColumns = {"Skewed"}};
        const AnalysisPtr other = analyze(table, logged, {}, {}, {&plain, 1});
        const auto columnsIn = [](const AnalysisPtr& analysis) {
            Footprint all;
            all.addValue(analysis->cleaned.value);
            all.addValue(analysis->features.value);
            all.addValue(analysis->scaled.value);
            return all.bytes();
        };
        QVERIFY(columnsIn(plain) >= 3 * column); // without knowing the table
        Footprint both;
        both.add(*plain);
        const std::size_t first = both.bytes();
        QCOMPARE(first, bytesOf(*plain));
        both.add(*plain);
        QCOMPARE(both.bytes(), first);
        both.add(*other);
        QVERIFY(both.bytes() < first + bytesOf(*other)); // what they share counts once
        QVERIFY(both.bytes() >= first + column);         // and the logarithm is new
        QVERIFY(!both.addWithin(*analyze(table, recipeWith(Scaling::Robust)), both.bytes()));
        QVERIFY(both.bytes() < first + bytesOf(*other));
    }

    void whatGrowsWithTheRowsIsCounted()
    {
        const TablePtr table = customers();
        const AnalysisPtr analysis = analyze(table, recipeWith(Scaling::Standard));
        const auto rows = analysis->cleaned.value->rows.size();
        QVERIFY(bytesOf(*analysis->cleaned.value) >= rows * sizeof(RowId));
        QVERIFY(bytesOf(*analysis->clusters.value) >= rows * (2 * sizeof(Label) + sizeof(double)));
        QVERIFY(bytesOf(*analysis->quality.value) >= rows * sizeof(float));
        QCOMPARE(bytesOf(Matrix(rows, 3)), rows * 3 * sizeof(double));
    }
};

QTEST_APPLESS_MAIN(TestFootprint)
#include "tst_footprint.moc"
