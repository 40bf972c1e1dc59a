// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/sharedcolumns.h"

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

/// Which columns of `after` lie where those of `before` lie.
std::vector<bool> sameColumns(const SharedColumns& before, const SharedColumns& after)
{
    std::vector<bool> same;
    for (std::size_t j = 0; j < after.columns(); ++j)
        same.push_back(before.shared(j).get() == after.shared(j).get());
    return same;
}

std::vector<bool> tablesOwn(const Table& table, const SharedColumns& columns)
{
    std::vector<bool> own;
    for (std::size_t j = 0; j < columns.columns(); ++j)
        own.push_back(table.column(j).numbers().data() == columns.shared(j).get());
    return own;
}

using Flags = std::vector<bool>;

} // namespace

/// What a stage leaves as it is costs nothing: it is the very column of the stage before.
class TestSharedColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUntouchedColumnIsTheTablesOwnThroughAllStages()
    {
        const TablePtr table = customers();
        Recipe recipe = recipeWith(Scaling::None);
        recipe.features = {.log = LogPolicy::Columns, .logColumns = {"Skewed"}};
        const AnalysisPtr analysis = analyze(table, recipe);
        const SharedColumns& cleaned = analysis->cleaned.value->values;
        const SharedColumns& features = analysis->features.value->values;
        const SharedColumns& scaled = analysis->scaled.value->values;
        QCOMPARE(tablesOwn(*table, cleaned), (Flags{true, false, true})); // one was filled
        QCOMPARE(sameColumns(cleaned, features), (Flags{true, true, false}));
        QCOMPARE(sameColumns(features, scaled), (Flags{true, true, true}));
        QCOMPARE(tablesOwn(*table, scaled), (Flags{true, false, false}));
        QCOMPARE(analysis->space().start(0), table->column(0).numbers().data());
    }

    void whatIsFilledLoggedOrScaledLeavesTheTableAsItWas()
    {
        const TablePtr table = customers();
        const TablePtr same = customers();
        Recipe recipe = recipeWith(Scaling::Standard);
        recipe.cleaning.outliers = OutlierPolicy::Clip;
        recipe.features.log = LogPolicy::All;
        QVERIFY(analyze(table, recipe)->clusters.made());
        for (std::size_t j = 0; j < 3; ++j)
            QVERIFY(std::ranges::equal(
                table->column(j).numbers(), same->column(j).numbers(),
                [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }));
    }

    void onlyColumnsWithOutliersAreCopiedToBeClipped()
    {
        const TablePtr table = customers();
        Recipe recipe = recipeWith(Scaling::Standard);
        recipe.cleaning.outliers = OutlierPolicy::Clip;
        const AnalysisPtr analysis = analyze(table, recipe);
        const Cleaned& cleaned = *analysis->cleaned.value;
        QCOMPARE(cleaned.features[0].clipped, 0);
        QCOMPARE(cleaned.features[2].clipped, 1);
        QCOMPARE(tablesOwn(*table, cleaned.values), (Flags{true, false, false}));
        QVERIFY(cleaned.values(7, 2) < 500);
    }

    void aFilledColumnIsClippedInItsPlace()
    {
        const TablePtr table = std::make_shared<const Table>(
            tableOf({numberColumn("Both", {1, 2, missing, 3, 2, 1, 2, 900})}));
        Recipe recipe = recipeWith(Scaling::Standard);
        recipe.cleaning.outliers = OutlierPolicy::Clip;
        const AnalysisPtr analysis = analyze(table, recipe);
        const Cleaned& cleaned = *analysis->cleaned.value;
        QCOMPARE(cleaned.features[0].imputed, 1);
        QCOMPARE(cleaned.features[0].clipped, 1);
        QCOMPARE(cleaned.values(2, 0), 2.0);
        QVERIFY(cleaned.values(7, 0) < 900);
    }

    void rowsThatAreLeftOutAreMissingInEveryColumn()
    {
        Recipe recipe = recipeWith(Scaling::Standard);
        recipe.cleaning.missing = MissingPolicy::Drop;
        const AnalysisPtr analysis = analyze(customers(), recipe);
        const SharedColumns& values = analysis->cleaned.value->values;
        QCOMPARE(values.rows(), std::size_t{6});
        QVERIFY(std::ranges::equal(values.column(0), std::vector<double>{1, 3, 4, 11, 12, 14}));
        QVERIFY(std::ranges::equal(values.column(1), std::vector<double>{5, 5, 6, 9, 9, 8}));
    }

    void aWeightedColumnIsTheOnlyOneThatIsNew()
    {
        Recipe recipe = recipeWith(Scaling::Standard);
        recipe.scaling.weights = {{"Gappy", 4.0}};
        const AnalysisPtr analysis = analyze(customers(), recipe);
        const Scaled& scaled = *analysis->scaled.value;
        QCOMPARE(sameColumns(scaled.values, scaled.weighted), (Flags{true, false, true}));
        QCOMPARE(scaled.weighted(3, 1), 2.0 * scaled.values(3, 1));
    }

    void aChangedWeightCostsOneColumn()
    {
        const TablePtr table = customers();
        const AnalysisPtr before = analyze(table, recipeWith(Scaling::Standard));
        Recipe recipe = recipeWith(Scaling::Standard);
        recipe.scaling.weights = {{"Skewed", 9.0}};
        const AnalysisPtr after = analyze(table, recipe, {}, {}, {&before, 1});
        const AnalysisPtr alone = analyze(table, recipe);
        QVERIFY(after->ran[static_cast<std::size_t>(StageId::Scaled)]);
        QVERIFY(!after->unweighted); // nothing of the former analysis is kept alive
        const Scaled& scaled = *after->scaled.value;
        QCOMPARE(sameColumns(before->scaled.value->values, scaled.values),
                 (Flags{true, true, true}));
        QCOMPARE(sameColumns(scaled.values, scaled.weighted), (Flags{true, true, false}));
        QVERIFY(scaled.space() == alone->scaled.value->space());
        QVERIFY(scaled.center == alone->scaled.value->center);
        QVERIFY(scaled.scale == alone->scaled.value->scale);
        QCOMPARE(after->clusters.value->clustering.labels,
                 alone->clusters.value->clustering.labels);
    }

    void constantColumnsAreReportedAgainWhenOnlyAWeightChanges()
    {
        const TablePtr table = std::make_shared<const Table>(
            tableOf({numberColumn("Same", {3, 3, 3, 3}), numberColumn("Other", {1, 2, 8, 9})}));
        const AnalysisPtr before = analyze(table, recipeWith(Scaling::Standard));
        Recipe recipe = recipeWith(Scaling::Standard);
        recipe.scaling.weights = {{"Other", 2.0}};
        const AnalysisPtr after = analyze(table, recipe, {}, {}, {&before, 1});
        QCOMPARE(before->scaled.issues.size(), std::size_t{1});
        QCOMPARE(after->scaled.issues.size(), std::size_t{1});
        QCOMPARE(after->scaled.issues[0].code, IssueCode::FeatureConstant);
    }

    void aColumnOutlivesTheMatrixItCameFrom()
    {
        SharedColumns second(2);
        {
            const SharedColumns first(Matrix(2, 3, 7.0));
            second.append(first.shared(1));
        }
        QCOMPARE(second(1, 0), 7.0);
        QCOMPARE(MatrixView(second)(0, 0), 7.0);
        QVERIFY(second == SharedColumns(Matrix(2, 1, 7.0)));
        QVERIFY(!(second == SharedColumns(Matrix(2, 1, 8.0))));
    }
};

QTEST_APPLESS_MAIN(TestSharedColumns)
#include "tst_sharedcolumns.moc"
